import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../hand.ts';
import { answerOne, signUp, studyOne, takeQuiz } from '../people.ts';

/** Where the pictures are kept, beside the other reports. */
const PICTURES = fileURLToPath(new URL('../../.reports/screens', import.meta.url));
const SIZES = { wide: { width: 1280, height: 860 }, phone: { width: 360, height: 740 } } as const;

/** Looks at a screen in both sizes and themes: a picture of each, and nothing wider than its window. */
async function look(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: `${PICTURES}/${name}-${size}-${colorScheme}.png`, animations: 'disabled' });
      // Each theme once and each size once: contrast does not depend on size, nor order on theme.
      if ((size === 'wide') === (colorScheme === 'light')) await findNothing(page, `${name} ${size} ${colorScheme}`);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${name} ${size} is wider than its window`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(SIZES.wide);
}

async function findNothing(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => `${what}: ${id} at ${nodes[0]?.target}`)).toEqual([]);
}

// Each screen is pictured four times and looked through twice.
test.setTimeout(200_000);

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('screens before signing in', async ({ page }) => {
  for (const [name, path] of [
    ['home', '/'],
    ['sign-in', '/sign-in'],
    ['sign-up', '/sign-up'],
    ['not-found', '/nowhere'],
  ] as const) {
    await page.goto(path);
    await look(page, name);
  }
});

test('a learner’s first screens and the session', async ({ page, by }) => {
  await signUp(page, by, 'Sofie');
  await look(page, 'today-empty');
  await page.goto('/progress');
  await look(page, 'progress-empty');
  await page.goto('/study?note=replication-and-redundancy');
  await look(page, 'study-front');
  await page.keyboard.press('Space');
  await look(page, 'study-back');
});

test('a learner’s screens beside the session', async ({ page, by, hand }) => {
  await signUp(page, by, 'Sofie');
  await page.goto('/study?note=replication-and-redundancy');
  for (let card = 0; card < 5; card += 1) await studyOne(page, hand, card === 1 ? 'Again' : 'Good');
  await page.goto('/library');
  await look(page, 'library');
  await page.goto('/library/replication-and-redundancy');
  await look(page, 'note');
  await page.getByRole('button', { name: 'Take the quiz' }).click();
  await page.waitForURL('**/quiz/*');
  await look(page, 'quiz');
  await answerOne(page, by);
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
  await look(page, 'quiz-feedback');
  await by.press(page.getByRole('button', { name: /^(Next|See the result)/ }));
  await takeQuiz(page, by);
  await look(page, 'quiz-result');
});

test('a learner’s day and progress', async ({ page, by, hand }) => {
  await signUp(page, by, 'Sofie');
  await page.goto('/study?note=replication-and-redundancy');
  for (let card = 0; card < 3; card += 1) await studyOne(page, hand, 'Good');
  await page.goto('/today');
  await look(page, 'today');
  await page.goto('/progress');
  await look(page, 'progress');
  await page.goto('/account');
  await look(page, 'account');
});

test('a learner’s settings and plan', async ({ page, by }) => {
  await signUp(page, by, 'Sofie');
  await page.goto('/settings');
  await look(page, 'settings');
  await page.goto('/plan/tcp-and-udp?date=2099-01-01&target=90&minutes=20');
  await look(page, 'plan');
  await page.goto('/study?note=tcp-and-udp');
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await page.goto('/browse');
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await look(page, 'browse');
});

test('a teacher’s screens', async ({ page, by }) => {
  await signUp(page, by, 'Tomasz');
  await page.goto('/import');
  await page
    .getByLabel('Markdown')
    .fill(
      '# Tea vs coffee\n\n| Feature | Tea | Coffee |\n|---|---|---|\n| Made from | leaves | beans |\n| Water | below boiling |\n',
    );
  await expect(page.getByText('cards, ')).toBeVisible();
  await look(page, 'import');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.waitForURL(/\/library\/[0-9a-f-]{36}/);
  await page.getByRole('link', { name: 'Study' }).click();
  await expect(page.getByRole('article')).toBeVisible();
  const end = page.getByRole('heading', { name: 'Done for now.' });
  for (let card = 0; card < 10 && !(await end.isVisible()); card += 1) {
    await page.getByRole('button', { name: 'Show answer' }).click();
    await page.getByRole('button', { name: 'Easy' }).click();
  }
  await look(page, 'study-end');
  await page.goto('/library');
  await page.getByRole('link', { name: 'Tea vs coffee' }).click();
  await page.waitForURL(/\/library\/[0-9a-f-]{36}/);
  const noteId = page.url().split('/').at(-1) ?? '';
  await page.goto(`/import?note=${noteId}`);
  await page
    .getByLabel('Markdown')
    .fill('# Tea vs coffee\n\n| Feature | Tea | Coffee |\n|---|---|---|\n| Raw material | leaves | beans |\n');
  await expect(page.getByText('cards, ')).toBeVisible();
  await page.getByRole('tab', { name: 'Decide' }).click();
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await expect(page.getByRole('heading', { name: 'What changes for learners' })).toBeVisible();
  await look(page, 'revision');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.waitForURL(/\/library\/[0-9a-f-]{36}$/);
  await page.goto(`/library/${noteId}/versions`);
  await look(page, 'versions');
  await page.goto('/classes');
  await look(page, 'classes');
  await page.getByLabel('Name').fill('Group B');
  await page.getByRole('button', { name: 'Create' }).click();
  await page.waitForURL(/\/classes\/[0-9a-f-]{36}/);
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(page.getByText('Assigned.')).toBeVisible();
  await look(page, 'class');
  await page.getByRole('link', { name: 'Who knows what' }).click();
  await page.waitForURL('**/insight');
  await look(page, 'insight');
});

test('every page keeps to itself: strict policy, nonce of its own, no inline handler', async ({ page }) => {
  const response = await page.goto('/');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'(;|$)/);
  const again = await page.reload();
  expect(again?.headers()['content-security-policy']).not.toBe(policy);
  expect(await page.locator('[onclick], [onload], [onerror]').count()).toBe(0);
});
