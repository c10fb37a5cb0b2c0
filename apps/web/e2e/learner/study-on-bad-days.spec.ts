import type { Page } from '@playwright/test';
import { expect, test } from '../hand.ts';
import { signUp } from '../people.ts';

async function easy(page: Page): Promise<void> {
  const progress = page.getByRole('progressbar');
  const done = Number(await progress.getAttribute('aria-valuenow'));
  await page.getByRole('button', { name: 'Show answer' }).click();
  await page.getByRole('button', { name: /^Easy/ }).click();
  await expect(progress).toHaveAttribute('aria-valuenow', String(done + 1));
}

async function answersSoFar(page: Page): Promise<string> {
  await page.goto('/progress');
  // Before anything is saved there is no such line: whoever waits for it asks again.
  const line = page.getByText(/answers? so far\./);
  return (await line.textContent({ timeout: 3_000 }).catch(() => '')) ?? '';
}

test('a browser without a database studies on, and loses nothing while the page is open', async ({
  page,
  by,
  context,
}) => {
  await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await signUp(page, by, 'Lea');
  await page.goto('/study?note=tcp-and-udp');
  await easy(page);
  await context.setOffline(true);
  await easy(page);
  await expect(page.getByText('1 not saved yet.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('not saved yet')).toBeHidden({ timeout: 20_000 });
  await expect.poll(() => answersSoFar(page), { timeout: 30_000 }).toContain('2 answers');
});

test('a disk that is full stops nothing', async ({ page, by, context }) => {
  await context.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await signUp(page, by, 'Lea');
  await page.goto('/study?note=tcp-and-udp');
  for (let card = 0; card < 3; card += 1) await easy(page);
  await expect.poll(() => answersSoFar(page), { timeout: 30_000 }).toContain('3 answers');
});

test('a clock that is a year ahead is told, and corrected where answers wait', async ({ page, by, context }) => {
  await signUp(page, by, 'Lea');
  await page.goto('/study?note=tcp-and-udp');
  await page.clock.setSystemTime(Date.now() + 365 * 86_400_000);
  await context.setOffline(true);
  await easy(page);
  await easy(page);
  await context.setOffline(false);
  await expect(page.getByText('not saved yet')).toBeHidden({ timeout: 20_000 });
  await expect.poll(() => answersSoFar(page), { timeout: 30_000 }).toContain('2 answers');
});

test('who is signed out elsewhere keeps what they answered, and it counts once they are back', async ({
  page,
  by,
  context,
}) => {
  const email = await signUp(page, by, 'Lea');
  await page.goto('/study?note=tcp-and-udp');
  await expect(page.getByRole('article')).toBeVisible();
  const cookies = await context.cookies();
  await context.clearCookies();
  await easy(page);
  await expect(page.getByText(/You are signed out\. 1 kept on this device/)).toBeVisible();
  await context.addCookies(cookies);
  const sent = page.waitForResponse((response) => /study\.sync/.test(response.url()) && response.ok());
  await page.goto('/today');
  await sent;
  await expect.poll(() => answersSoFar(page), { timeout: 30_000 }).toContain('1 answer');
  expect(email).toContain('@');
});
