import { expect, test } from '../hand.ts';

test('a visitor brings a note at once, as a guest whom every part of the page knows', async ({ page, by }) => {
  await page.goto('/');
  await by.press(page.getByRole('button', { name: 'Bring a note' }));
  await page.waitForURL('**/import');
  await expect(page.getByRole('link', { name: 'Keep my progress' })).toBeVisible();
  await by.write(page.getByLabel('Markdown'), '# A vs B\n\n| F | A | B |\n|---|---|---|\n| x | one | two |\n');
  await expect(page.getByText(/^[1-9]\d* cards, [1-9]\d* questions/)).toBeVisible();
  await by.press(page.getByRole('button', { name: 'Publish' }));
  await page.waitForURL(/\/library\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A vs B');
});
