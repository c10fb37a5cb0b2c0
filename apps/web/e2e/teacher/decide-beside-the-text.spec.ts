import type { Page } from '@playwright/test';
import { expect, type Hand, test } from '../hand.ts';
import { signUp } from '../people.ts';

const NOTE = `# Tea vs coffee

| Feature | Tea | Coffee |
| --- | --- | --- |
| Made from | dried leaves | roasted beans |
| Grown in | hills with much rain | heights near the equator |
`;

async function publish(page: Page, by: Hand): Promise<string> {
  await page.goto('/import');
  await by.write(page.getByLabel('Markdown'), NOTE);
  await expect(page.getByText(/^[1-9]\d* cards, /)).toBeVisible();
  await by.press(page.getByRole('button', { name: 'Publish', exact: true }));
  await page.waitForURL(/\/library\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1) ?? '';
}

test('what a learner flags reaches the author at its line, and what the author decides stays', async ({ page, by }) => {
  await signUp(page, by, 'Flora');
  const noteId = await publish(page, by);
  await page.goto(`/study?note=${noteId}`);
  await by.press(page.getByRole('button', { name: 'Show answer' }));
  await by.press(page.getByRole('button', { name: 'Something wrong?' }));
  await by.write(page.getByLabel('What is it? (a line, if you like)'), 'Which leaves?');
  await by.press(page.getByRole('button', { name: 'Tell the author' }));
  await expect(page.getByText('The author sees it now. Thank you.')).toBeVisible();

  await page.goto(`/import?note=${noteId}`);
  await expect(page.getByText('⚑ Which leaves?')).toBeVisible();
  await page.getByRole('tab', { name: /^Decide/ }).click();
  await expect(page.getByText('Which leaves?').last()).toBeVisible();
  await by.press(page.getByRole('button', { name: 'Put away' }));
  await expect(page.getByText('Nothing is flagged.')).toBeVisible();

  await page.getByText('Grown in', { exact: false }).last().click();
  const item = page.locator('details[open]').last();
  await item.getByLabel('Leave this out').check();
  await by.press(item.getByRole('button', { name: 'Save' }));
  await expect(item.getByText('Saved.')).toBeVisible();
  const cardsOf = async () => {
    const input = encodeURIComponent(JSON.stringify({ noteId }));
    return (await (await page.request.get(`/api/trpc/library.note?input=${input}`)).json()).result.data.cards as number;
  };
  const without = await cardsOf();
  expect(without).toBeLessThan(10);
  await page.goto(`/import?note=${noteId}`);
  await by.write(page.getByLabel('Markdown'), `${NOTE}\n- Oolong → Tea\n`);
  await by.press(page.getByRole('button', { name: 'Publish changes' }));
  await by.press(page.getByRole('button', { name: 'Publish', exact: true }));
  await page.waitForURL(/\/library\/[0-9a-f-]{36}$/);
  expect(await cardsOf()).toBe(without + 1);
});

test('a draft outlives the page, and an old version comes back', async ({ page, by }) => {
  await signUp(page, by, 'Dora');
  const noteId = await publish(page, by);
  await page.goto(`/import?note=${noteId}`);
  await by.write(page.getByLabel('Markdown'), `${NOTE}\n- Mocha → Coffee\n`);
  await expect(page.getByText(/^draft saved/)).toBeVisible();
  await page.goto(`/import?note=${noteId}`);
  await expect(page.getByText('This is your unpublished draft.')).toBeVisible();
  await expect(page.getByLabel('Markdown')).toContainText('Mocha');
  await by.press(page.getByRole('button', { name: 'Publish changes' }));
  await by.press(page.getByRole('button', { name: 'Publish', exact: true }));
  await page.waitForURL(/\/library\/[0-9a-f-]{36}$/);
  await page.goto(`/library/${noteId}/versions?number=1`);
  await expect(page.locator('ins')).toContainText('Mocha');
  await by.press(page.getByRole('button', { name: 'Open version 1 in the editor' }));
  await page.waitForURL('**/import?note=*');
  await expect(page.getByLabel('Markdown')).not.toContainText('Mocha');
});

test('a table from a spreadsheet and a picture are put into the text', async ({ page, by }) => {
  await signUp(page, by, 'Paula');
  await page.goto('/import');
  await page.getByLabel('Markdown').focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Feature\tTea\tCoffee\nMade from\tleaves\tbeans');
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });
  await expect(page.getByLabel('Markdown')).toContainText('| Made from | leaves | beans |');
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    const data = new DataTransfer();
    if (blob) data.items.add(new File([blob], 'cup.png', { type: 'image/png' }));
    document.activeElement?.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByLabel('Markdown')).toContainText('![cup](/media/');
  const url = /\/media\/[0-9a-f-]+/.exec((await page.getByLabel('Markdown').textContent()) ?? '')?.[0] ?? '';
  expect((await page.request.get(url)).headers()['content-type']).toBe('image/webp');
});
