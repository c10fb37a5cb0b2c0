import { expect, test } from '../hand.ts';
import { signUp } from '../people.ts';

test('cards are found by words and filters, many are suspended at once, and a search that is not understood is told', async ({
  page,
  by,
  hand,
}) => {
  await signUp(page, by, 'Lea');
  await page.goto('/study?note=tcp-and-udp');
  const saved = page.waitForResponse(/study\.answer/);
  await page.getByRole('button', { name: 'Show answer' }).click();
  await page.getByRole('button', { name: /^Easy/ }).click();
  await saved;
  await page.goto('/browse');
  const found = page.getByRole('status').filter({ hasText: 'cards' });
  await expect(found).toBeVisible();
  const search = page.getByLabel('Search your cards');
  await by.write(search, '-is:new');
  await expect(page.getByText('1 cards')).toBeVisible();
  await by.write(search, 'is:tired');
  await expect(page.getByText(/is:tired.*is not understood/)).toBeVisible();
  await by.write(search, 'is:new concept:tcp');
  await expect(page.getByRole('row').nth(2)).toBeVisible();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('checkbox').nth(1).check();
  await by.press(page.getByRole('button', { name: 'Suspend' }));
  await expect(page.getByText('Done with 2.')).toBeVisible();
  await by.write(search, 'is:suspended');
  await expect(page.getByText('2 cards')).toBeVisible();
  if (hand === 'touch') return;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('TCP');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/library\/tcp-and-udp|browse/);
});
