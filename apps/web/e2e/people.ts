import { expect, type Page } from '@playwright/test';
import type { Hand } from './hand.ts';

export const PASSWORD = 'correct horse battery';

let count = 0;

/** An address that nobody has yet. */
export function newEmail(who: string): string {
  count += 1;
  return `${who}-${Date.now()}-${process.pid}-${count}@example.org`;
}

/** Makes an account on its page. */
export async function signUp(page: Page, by: Hand, name: string, email = newEmail('person')): Promise<string> {
  await page.goto('/sign-up');
  await by.write(page.getByLabel('Name'), name);
  await by.write(page.getByLabel('E-mail address'), email);
  await by.write(page.getByLabel('Password'), PASSWORD);
  await by.press(page.getByRole('button', { name: 'Make an account' }));
  await page.waitForURL('**/today');
  return email;
}

export async function signIn(page: Page, by: Hand, email: string): Promise<void> {
  await page.goto('/sign-in');
  await by.write(page.getByLabel('E-mail address'), email);
  await by.write(page.getByLabel('Password'), PASSWORD);
  await by.press(page.getByRole('button', { name: 'Sign in' }));
  await page.waitForURL('**/today');
}

/** Shows and rates the card on screen, and waits until the next stands there. */
export async function studyOne(page: Page, hand: 'touch' | 'keyboard', rating: 'Again' | 'Good'): Promise<void> {
  const progress = page.getByRole('progressbar');
  const done = Number(await progress.getAttribute('aria-valuenow'));
  if (hand === 'keyboard') {
    await page.keyboard.press('Space');
    await page.keyboard.press(rating === 'Good' ? '3' : '1');
  } else {
    await page.getByRole('button', { name: 'Show answer' }).tap();
    await page.getByRole('button', { name: new RegExp(`^${rating}`) }).tap();
  }
  await expect(progress).toHaveAttribute('aria-valuenow', String(done + 1));
}

/** Answers the question on screen with what stands first, whatever its form. */
export async function answerOne(page: Page, by: Hand): Promise<void> {
  const check = page.getByRole('button', { name: 'Check' });
  await expect(check).toBeVisible();
  const places = page.getByRole('combobox');
  const field = page.getByRole('textbox', { name: 'Your answer' });
  if ((await places.count()) > 0) {
    for (const place of await places.all()) await place.selectOption({ index: 1 });
  } else if (await field.isVisible()) await by.write(field, 'something else');
  else if ((await page.getByRole('button', { name: /^Move up/ }).count()) === 0) await by.choose(page, 0);
  await by.press(check);
}

/** Answers every question of a quiz with what stands first, up to the result. */
export async function takeQuiz(page: Page, by: Hand): Promise<void> {
  await page.waitForURL('**/quiz/*');
  const result = page.getByRole('heading', { name: /^\d+%$/ });
  for (let asked = 0; asked < 30 && !(await result.isVisible()); asked += 1) {
    await answerOne(page, by);
    await by.press(page.getByRole('button', { name: /^(Next|See the result)/ }));
  }
  await expect(result).toBeVisible();
}
