import { expect, test } from '../hand.ts';
import { newEmail, signIn, signUp, studyOne, takeQuiz } from '../people.ts';

test('a visitor studies as a guest, takes a quiz, makes an account, and finds it all on a second browser', async ({
  page,
  by,
  hand,
  browser,
}) => {
  await page.goto('/');
  const sample = page.getByRole('region', { name: 'Try one' });
  await by.press(sample.getByRole('button', { name: 'Redundancy' }));
  await expect(sample.getByText('Right.')).toBeVisible();

  await by.press(page.getByRole('button', { name: 'Start without an account' }));
  await page.waitForURL('**/study?note=*');
  await expect(page.getByRole('article')).toBeVisible();
  for (const rating of ['Good', 'Again', 'Good', 'Good', 'Good'] as const) await studyOne(page, hand, rating);

  await by.press(page.getByRole('link', { name: 'Leave' }));
  await page.waitForURL('**/library/*');
  await expect(page.getByText(/of the 5 cards you have seen/)).toBeVisible();
  await by.press(page.getByRole('button', { name: 'Take the quiz' }));
  await takeQuiz(page, by);

  const email = newEmail('guest');
  await signUp(page, by, 'Sofie', email);
  await page.goto('/progress');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/of 5 cards/);
  await expect(page.getByText(/^quiz \d+%$/).first()).toBeVisible();

  const second = await browser.newContext();
  const elsewhere = await second.newPage();
  await signIn(
    elsewhere,
    { ...by, press: (target) => target.click(), write: (target, text) => target.fill(text) },
    email,
  );
  await elsewhere.goto('/progress');
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(/of 5 cards/);
  await second.close();
});
