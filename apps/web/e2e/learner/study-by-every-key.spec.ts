import { expect, test } from '../hand.ts';
import { signUp } from '../people.ts';

test.beforeEach(async ({ page, by }) => {
  await signUp(page, by, 'Lea');
  await page.goto('/study?note=tcp-and-udp');
  await expect(page.getByRole('article')).toBeVisible();
});

test('what is set aside stays so when the page is loaded again', async ({ page }) => {
  const prompt = page.getByRole('article').getByRole('heading');
  const first = (await prompt.textContent()) ?? '';
  const saved = page.waitForResponse(/study\.act/);
  await page.keyboard.press('@');
  await saved;
  await page.reload();
  await expect(prompt).not.toHaveText(first);
});

test('what is known of a card, all keys, and the rival beside it are a key away', async ({ page }) => {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('suspend');
  await page.keyboard.press('Escape');
  await page.keyboard.press('i');
  await expect(page.getByRole('dialog', { name: 'About this card' })).toContainText('not answered this card yet');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Explain again' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Explain again' }).getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');
});

test('a session is left by a reload at any time, and goes on where it was', async ({ page, context, hand }) => {
  const prompt = page.getByRole('article').getByRole('heading');
  const first = (await prompt.textContent()) ?? '';
  await context.setOffline(true);
  if (hand === 'keyboard') {
    await page.keyboard.press('Space');
    await page.keyboard.press('4');
  } else {
    await page.getByRole('button', { name: 'Show answer' }).tap();
    await page.getByRole('button', { name: /^Easy/ }).tap();
  }
  await expect(prompt).not.toHaveText(first);
  await expect(page.getByText('1 not saved yet.')).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(prompt).not.toHaveText(first);
  await page.goto('/progress');
  await expect(page.getByText('1 answer so far.')).toBeVisible();
});

test('an answer that is undone leaves its card to be asked, after a reload too', async ({ page }) => {
  const prompt = page.getByRole('article').getByRole('heading');
  const first = (await prompt.textContent()) ?? '';
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(prompt).not.toHaveText(first);
  const undone = page.waitForResponse(/study\.undo/);
  await page.keyboard.press('u');
  await undone;
  await page.reload();
  await expect(prompt).toHaveText(first);
});

test('every request of a session may fail once, and no answer is lost or counted twice', async ({ page, hand }) => {
  const failed = new Set<string>();
  await page.route(/\/api\/trpc\/study\.(answer|act|undo|sync)/, async (route) => {
    // The same events, whenever they are sent.
    const body = (route.request().postData() ?? '').match(/"id":"[^"]+"/g)?.join() ?? '';
    if (failed.has(body)) return route.continue();
    failed.add(body);
    return failed.size % 2 === 0 ? route.abort('connectionreset') : route.fulfill({ status: 500, body: '{}' });
  });
  const easy = async () => {
    if (hand === 'keyboard') {
      await page.keyboard.press('Space');
      await page.keyboard.press('4');
    } else {
      await page.getByRole('button', { name: 'Show answer' }).tap();
      await page.getByRole('button', { name: /^Easy/ }).tap();
    }
  };
  for (let card = 1; card <= 4; card += 1) {
    await easy();
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', String(card));
  }
  await expect(page.getByText('not saved yet')).toBeVisible();
  await expect(page.getByText('not saved yet')).toBeHidden({ timeout: 30_000 });
  expect(failed.size).toBeGreaterThan(1);
  await page.goto('/progress');
  await expect(page.getByText('4 answers so far.')).toBeVisible();
});
