import { expect, test } from '../hand.ts';
import { signUp, studyOne, takeQuiz } from '../people.ts';
import { sampleNote } from '../sample-note.ts';

test('a teacher brings a note, assigns it, and sees what a learner knows', async ({
  page,
  by,
  hand,
  browser,
  viewport,
}) => {
  const note = sampleNote();
  await signUp(page, by, 'Tomasz Teacher');
  await page.goto('/import');
  await by.write(page.getByLabel('Markdown'), note.markdown);
  await expect(page.getByText(/^[1-9]\d* cards, [1-9]\d* questions/)).toBeVisible();
  await by.press(page.getByRole('button', { name: 'Publish' }));
  await page.waitForURL(/\/library\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(note.title);

  await page.goto('/classes');
  await by.write(page.getByLabel('Name'), 'Group B');
  await by.press(page.getByRole('button', { name: 'Create' }));
  await page.waitForURL(/\/classes\/[0-9a-f-]{36}/);
  await expect(page.getByRole('combobox', { name: 'Note', exact: true })).toContainText(note.title);
  const choice = page.getByRole('combobox', { name: 'Note', exact: true });
  const label = (await choice.getByRole('option').allTextContents()).find((one) => one.startsWith(note.title)) ?? '';
  await choice.selectOption({ label });
  await by.press(page.getByRole('button', { name: 'Assign', exact: true }));
  await expect(page.getByText('Assigned.')).toBeVisible();
  const code = await page.getByTestId('code-learner').textContent();

  const theirs = await browser.newContext({ viewport, hasTouch: hand === 'touch' });
  const learner = await theirs.newPage();
  await signUp(learner, by, 'Amara');
  await learner.goto('/classes');
  await by.write(learner.getByLabel('Code'), code?.toLowerCase() ?? '');
  await by.press(learner.getByRole('button', { name: 'Join' }));
  await learner.waitForURL(/\/classes\/[0-9a-f-]{36}/);
  await learner.goto('/today');
  await expect(learner.getByText(`${note.title}, Group B`)).toBeVisible();
  await by.press(learner.getByRole('link', { name: 'Study' }));
  await learner.waitForURL('**/study');
  const last = learner.waitForResponse(/study\.answer/);
  for (let card = 0; card < 3; card += 1) await studyOne(learner, hand, 'Good');
  await last;
  await learner.goto('/library');
  await by.press(learner.getByRole('link', { name: note.title }));
  await by.press(learner.getByRole('button', { name: 'Take the quiz' }));
  await takeQuiz(learner, by);
  await theirs.close();

  await page.reload();
  await by.press(page.getByRole('link', { name: 'Who knows what' }));
  await page.waitForURL('**/insight');
  const row = page.getByRole('row', { name: /Amara/ });
  await expect(row).toContainText(/3\/[1-9]\d+/);
  await expect(row).toContainText(/quiz \d+%/);
  await expect(page.getByText('1 of 1 started')).toBeVisible();
});

test('a note without anything to learn is refused in words, and the text stays', async ({ page, by }) => {
  await signUp(page, by, 'Tea');
  await page.goto('/import');
  await by.write(page.getByLabel('Markdown'), '# Only prose\n\nNothing here.\n');
  await by.press(page.getByRole('button', { name: 'Publish' }));
  await expect(page.getByRole('alert').filter({ hasText: 'Add a table that compares two concepts' })).toBeVisible();
  await expect(page.getByLabel('Markdown')).toContainText('Only prose');
});

test('a file that is not text is refused by name', async ({ page, by }) => {
  await signUp(page, by, 'Tea');
  await page.goto('/import');
  await page.waitForLoadState('networkidle');
  await page
    .getByLabel('Upload a file')
    .setInputFiles({ name: 'x.md', mimeType: 'text/markdown', buffer: Buffer.from([0x23, 0xff, 0xfe, 0x00]) });
  await expect(page.getByText('not UTF-8 text')).toBeVisible();
});

test('a script in a note never runs, neither in the preview nor on the note’s page', async ({ page, by }) => {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  await signUp(page, by, 'Tea');
  await page.goto('/import');
  await by.write(
    page.getByLabel('Markdown'),
    '# A vs B\n\n| F | A | B |\n|---|---|---|\n| x | <script>alert(1)</script>one <img src=x onerror=alert(2)> | [two](javascript:alert(3)) |\n',
  );
  await by.press(page.getByRole('button', { name: 'Publish' }));
  await page.waitForURL(/\/library\/[0-9a-f-]{36}/);
  await expect(page.getByRole('cell', { name: 'one' })).toBeVisible();
  expect(await page.locator('article script, article img, article a[href^="javascript"]').count()).toBe(0);
  expect(ran).toEqual([]);
});
