import { expect, test } from '../hand.ts';
import { signUp } from '../people.ts';

const DAY = 86_400_000;

test('a learner plans a note for Friday with 20 minutes a day, and Today says what that asks for', async ({
  page,
  by,
}) => {
  await signUp(page, by, 'Lea');
  await page.goto('/library/tcp-and-udp');
  await by.press(page.getByRole('link', { name: 'Plan for a date' }));
  await page.waitForURL('**/plan/*');
  await page.getByLabel('By', { exact: true }).fill(new Date(Date.now() + 9 * DAY).toISOString().slice(0, 10));
  await by.write(page.getByLabel('Minutes a day', { exact: true }), '20');
  await by.press(page.getByRole('button', { name: 'See the plan' }));
  await expect(page.getByText(/^9\d% on the day/)).toBeVisible();
  await by.press(page.getByRole('button', { name: 'Make it my goal' }));
  await page.waitForURL('**/today');
  await expect(page.getByText(/keep(s)? you on course/)).toBeVisible();
  await expect(page.getByText(/0 of \d+ cards seen/)).toBeVisible();
});

test('a plan that cannot be kept says so, with what it would need', async ({ page, by }) => {
  await signUp(page, by, 'Lea');
  const tomorrow = new Date(Date.now() + DAY).toISOString().slice(0, 10);
  await page.goto(`/plan/tcp-and-udp?date=${tomorrow}&target=95&minutes=5`);
  await expect(page.getByText(/% at 5 min a day; 95% (needs \d+|is out of reach)/)).toBeVisible();
});

test('settings are saved as one, and what is wrong is named', async ({ page, by }) => {
  await signUp(page, by, 'Lea');
  await page.goto('/settings');
  await by.write(page.getByLabel('New cards a day'), '5');
  await by.press(page.getByRole('button', { name: 'Save', exact: true }));
  await expect(page.getByText('Saved.')).toBeVisible();
  await by.write(page.getByLabel('Steps of a new card'), '10 parsecs');
  await by.press(page.getByRole('button', { name: 'Save', exact: true }));
  await expect(page.getByText(/learningSteps/)).toBeVisible();
  await page.goto('/study?note=tcp-and-udp');
  await expect(page.getByText('5 left')).toBeVisible();
});

test('colours, size and font hold from the first page on', async ({ page, by }) => {
  await signUp(page, by, 'Lea');
  await page.goto('/settings');
  await page.getByLabel('Colours').selectOption('contrast');
  await page.getByLabel('Reading font').selectOption('dyslexic');
  await page.goto('/today');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await expect(page.locator('html')).toHaveAttribute('data-font', 'dyslexic');
});
