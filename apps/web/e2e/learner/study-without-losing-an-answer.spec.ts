import { expect, test } from '../hand.ts';
import { answerOne, signUp, studyOne } from '../people.ts';

test.beforeEach(async ({ page, by }) => {
  await signUp(page, by, 'Lea');
});

test('an answer is undone, and the card stands there again', async ({ page, by, hand }) => {
  await page.goto('/study?note=tcp-and-udp');
  const card = page.getByRole('article');
  const prompt = card.getByRole('heading');
  const first = (await prompt.textContent()) ?? '';
  await studyOne(page, hand, 'Good');
  await expect(prompt).not.toHaveText(first);
  await by.press(page.getByRole('button', { name: 'Undo' }));
  await expect(card).toContainText(first);
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0');
});

test('no key waits for the network, and what was answered without it is sent when it returns', async ({
  page,
  hand,
  context,
}) => {
  await page.goto('/study?note=tcp-and-udp');
  await expect(page.getByRole('article')).toBeVisible();
  await context.setOffline(true);
  for (let card = 0; card < 3; card += 1) await studyOne(page, hand, 'Good');
  await expect(page.getByText('3 not saved yet.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('not saved yet')).toBeHidden({ timeout: 20_000 });
  await page.goto('/progress');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/of 3 cards/);
});

test('a second tab that answers the same card is told so, and the first answer stands', async ({
  page,
  hand,
  context,
}) => {
  const second = await context.newPage();
  await page.goto('/study?note=tcp-and-udp');
  await second.goto('/study?note=tcp-and-udp');
  const saved = page.waitForResponse(/study\.answer/);
  await studyOne(page, hand, 'Good');
  await saved;
  await studyOne(second, hand, 'Again');
  await expect(second.getByText('answered in another tab')).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByText('1 answer so far.')).toBeVisible();
});

test('a quiz sends no key before the answer', async ({ page, by }) => {
  const seen: string[] = [];
  page.on('response', async (response) => {
    if (/\/(quiz|api\/trpc)/.test(response.url())) seen.push(await response.text().catch(() => ''));
  });
  await page.goto('/library/tcp-and-udp');
  await by.press(page.getByRole('button', { name: 'Take the quiz' }));
  await page.waitForURL('**/quiz/*');
  await expect(page.getByRole('button', { name: 'Check' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(seen.length).toBeGreaterThan(0);
  const before = seen.join('\n');
  expect(before).toContain('options');
  expect(before).not.toMatch(/"key":|"why":\{|\\"key\\":|\\"why\\":\{/);
  await answerOne(page, by);
  await expect(page.getByText(/^(Right\.|Not this time\.|Partly right)/).first()).toBeVisible();
  await expect.poll(() => seen.join('\n').slice(before.length)).toMatch(/"key":/);
});
