import { expect, test } from '../hand.ts';
import { signUp } from '../people.ts';

test.beforeEach(async ({ page, by }) => {
  await signUp(page, by, 'Lea');
  await page.goto('/study?note=tcp-and-udp');
  await expect(page.getByRole('article')).toBeVisible();
});

test('a card is marked, put off and suspended, and each is undone, as deep as it went', async ({ page, hand, by }) => {
  const prompt = page.getByRole('article').getByRole('heading');
  const first = (await prompt.textContent()) ?? '';
  const act = async (key: string, name: string) => {
    if (hand === 'keyboard') return page.keyboard.press(key);
    await page.getByRole('button', { name: 'More' }).tap();
    await page.getByRole('button', { name }).tap();
  };
  await act('!', 'Mark !');
  await expect(page.getByText('Marked.').first()).toBeVisible();
  await act('-', 'Not today -');
  await expect(prompt).not.toHaveText(first);
  const second = (await prompt.textContent()) ?? '';
  await act('@', 'Suspend @');
  await expect(page.getByText('Suspended: it does not come')).toBeVisible();
  await expect(prompt).not.toHaveText(second);
  const undo = page.getByRole('button', { name: 'Undo' });
  await by.press(undo);
  await expect(prompt).toHaveText(second);
  await by.press(undo);
  await expect(prompt).toHaveText(first);
  await by.press(undo);
  await expect(undo).toBeHidden();
  await page.reload();
  await expect(prompt).toHaveText(first);
});
