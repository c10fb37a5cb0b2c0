import type { Page } from '@playwright/test';
import { expect, test } from '../hand.ts';
import { newEmail, signIn, signUp } from '../people.ts';

/** Waits until this device keeps the cards and the page that studies them. */
async function kept(page: Page): Promise<void> {
  await page.goto('/today');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const shell = await caches.match('/offline', { cacheName: 'recto-shell' });
          const databases = await indexedDB.databases();
          return shell !== undefined && databases.some((one) => one.name === 'recto-offline');
        }),
      { timeout: 30_000 },
    )
    .toBe(true);
}

/** Begins a note, so that there is something to keep. */
async function begin(page: Page): Promise<void> {
  await page.goto('/study?note=tcp-and-udp');
  const saved = page.waitForResponse(/study\.answer/);
  await rate(page, /^Easy/);
  await saved;
}

async function rate(page: Page, rating: RegExp): Promise<void> {
  const progress = page.getByRole('progressbar');
  await page.getByRole('button', { name: 'Show answer' }).click();
  const done = Number(await progress.getAttribute('aria-valuenow'));
  await page.getByRole('button', { name: rating }).click();
  await expect(progress).toHaveAttribute('aria-valuenow', String(done + 1));
}

test('a learner studies in a tunnel from start to end, and everything counts when they are back', async ({
  page,
  by,
  context,
}) => {
  await signUp(page, by, 'Lea');
  await begin(page);
  await kept(page);
  await context.setOffline(true);
  await page.goto('/study');
  await expect(page.getByText(/cards are on this device/)).toBeVisible();
  for (let card = 0; card < 3; card += 1) await rate(page, /^Easy/);
  await page.goto('/study');
  await rate(page, /^Easy/);
  await context.setOffline(false);
  await page.goto('/today');
  await expect
    .poll(
      async () => {
        await page.goto('/progress');
        return page
          .getByText(/answers so far\./)
          .textContent({ timeout: 3_000 })
          .catch(() => '');
      },
      { timeout: 20_000 },
    )
    .toContain('5 answers');
});

test('two devices that were both away end with every answer of both, counted once', async ({ page, by, browser }) => {
  const email = newEmail('twice');
  await signUp(page, by, 'Lea', email);
  await begin(page);
  await kept(page);
  const other = await browser.newContext();
  const laptop = await other.newPage();
  await signIn(laptop, by, email);
  await kept(laptop);
  await page.context().setOffline(true);
  await other.setOffline(true);
  for (const device of [page, laptop]) {
    await device.goto('/study');
    for (let card = 0; card < 2; card += 1) await rate(device, /^Easy/);
  }
  await page.context().setOffline(false);
  await other.setOffline(false);
  for (const device of [page, laptop]) await device.goto('/today');
  for (const device of [page, laptop])
    await expect
      .poll(
        async () => {
          await device.goto('/progress');
          return device
            .getByText(/answers so far\./)
            .textContent({ timeout: 3_000 })
            .catch(() => '');
        },
        { timeout: 20_000 },
      )
      .toContain('5 answers');
  await other.close();
});

test('signing out takes what was kept out of the browser', async ({ page, by }) => {
  await signUp(page, by, 'Lea');
  await begin(page);
  await kept(page);
  await page.goto('/account');
  await by.press(page.getByRole('button', { name: 'Sign out' }));
  await page.waitForURL('/');
  const left = await page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name));
  expect(left).not.toContain('recto-offline');
});
