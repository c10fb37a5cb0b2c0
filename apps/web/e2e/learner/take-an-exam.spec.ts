import { expect, test } from '../hand.ts';
import { signUp } from '../people.ts';

test('an exam is set, left and taken up again, handed in, and looked at; no key comes before', async ({
  page,
  by,
  browser,
}) => {
  await signUp(page, by, 'Tea');
  await page.goto('/classes');
  await by.write(page.getByLabel('Name'), 'Networks');
  await by.press(page.getByRole('button', { name: 'Create' }));
  await page.waitForURL('**/classes/*');
  const code = (await page.getByTestId('code-learner').textContent())?.trim() ?? '';
  await page.getByLabel('What to set').selectOption('exam');
  await page.getByRole('combobox', { name: 'Note', exact: true }).selectOption('tcp-and-udp');
  await by.write(page.getByLabel('Questions', { exact: true }), '4');
  await by.write(page.getByLabel('Minutes', { exact: true }), '30');
  await page.getByLabel('Learners see what was right').selectOption('submission');
  await by.press(page.getByRole('button', { name: 'Assign', exact: true }));
  await expect(page.getByText('Exam until')).toBeVisible();

  const context = await browser.newContext();
  const learner = await context.newPage();
  const seen: string[] = [];
  learner.on('response', async (response) => {
    if (/\/(quiz|api\/trpc)/.test(response.url())) seen.push(await response.text().catch(() => ''));
  });
  await signUp(learner, by, 'Lea');
  await learner.goto('/classes');
  await learner.getByLabel('Code').fill(code);
  await learner.getByRole('button', { name: 'Join' }).click();
  await learner.waitForURL('**/classes/*');
  await learner.goto('/today');
  await learner.getByRole('button', { name: 'Begin' }).click();
  await learner.waitForURL('**/quiz/*');
  await expect(learner.getByRole('timer')).toContainText(/29:|30:/);

  const answer = async () => {
    const places = learner.getByRole('combobox');
    const field = learner.getByRole('textbox', { name: 'Your answer' });
    const saved = learner.waitForResponse(/quiz\.saveAnswer/);
    if ((await places.count()) > 0) for (const place of await places.all()) await place.selectOption({ index: 1 });
    else if (await field.isVisible()) await field.fill('something else');
    else if ((await learner.getByRole('button', { name: /^Move down/ }).count()) > 0)
      await learner
        .getByRole('button', { name: /^Move down/ })
        .first()
        .click();
    else await learner.locator('fieldset label').first().click();
    await saved;
    await expect(learner.getByText('Saved', { exact: true })).toBeVisible();
  };
  await answer();
  await learner.getByRole('button', { name: 'Flag, to come back to' }).click();
  await learner.reload();
  await expect(learner.getByRole('button', { name: /Question 1, answered, flagged/ })).toBeVisible();
  await learner.getByRole('button', { name: 'Next' }).click();
  await answer();
  await learner.getByRole('button', { name: /^Question 4/ }).click();
  await learner.getByRole('button', { name: 'Hand in' }).click();
  await expect(learner.getByText('2 questions are still open.')).toBeVisible();
  expect(seen.join('\n')).not.toMatch(/"key":|"why":\{|\\"key\\":|\\"why\\":\{/);
  await learner.getByRole('button', { name: 'Hand in' }).last().click();
  await expect(learner.getByRole('heading', { name: /^\d+%$/ })).toBeVisible();
  await expect(learner.getByText('By kind')).toBeVisible();
  await context.close();
});
