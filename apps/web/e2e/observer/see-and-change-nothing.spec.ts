import type { Page } from '@playwright/test';
import { expect, test } from '../hand.ts';
import { signUp } from '../people.ts';

test('an observer sees the class, and every attempt to change something is refused by the server', async ({
  page,
  by,
  hand,
  browser,
  viewport,
}) => {
  await signUp(page, by, 'Tomasz Teacher');
  await page.goto('/classes');
  await by.write(page.getByLabel('Name'), 'Group C');
  await by.press(page.getByRole('button', { name: 'Create' }));
  await page.waitForURL(/\/classes\/[0-9a-f-]{36}/);
  await by.press(page.getByRole('button', { name: 'Assign', exact: true }));
  await expect(page.getByText('Assigned.')).toBeVisible();
  const code = await page.getByTestId('code-observer').textContent();
  const classId = page.url().split('/').at(-1) ?? '';

  const theirs = await browser.newContext({ viewport, hasTouch: hand === 'touch' });
  const observer = await theirs.newPage();
  await signUp(observer, by, 'Olga Observer');
  await observer.goto('/classes');
  await by.write(observer.getByLabel('Code'), code ?? '');
  await by.press(observer.getByRole('button', { name: 'Join' }));
  await observer.waitForURL(`**/classes/${classId}`);
  await expect(observer.getByText('you see everything and can change nothing')).toBeVisible();
  for (const name of ['Assign', 'New code', 'Remove', 'Take back'])
    await expect(observer.getByRole('button', { name })).toHaveCount(0);
  await by.press(observer.getByRole('link', { name: 'Who knows what' }));
  await observer.waitForURL('**/insight');
  await expect(observer.getByText('read only')).toBeVisible();

  const members = await call(page, 'query', 'classroom.class', { classId });
  const teacherId = String(members.body.result.data.members[0]?.userId);
  const tomorrow = Date.now() + 86_400_000;
  const attempts: [string, object][] = [
    ['classroom.assign', { classId, noteId: 'tcp-and-udp', opensAt: 0, dueAt: tomorrow, targetRecall: 0.9 }],
    ['classroom.renewCode', { classId, role: 'learner' }],
    ['classroom.changeRole', { classId, userId: teacherId, role: 'learner' }],
    ['classroom.remove', { classId, userId: teacherId }],
    ['classroom.withdraw', { classId, assignmentId: 'any' }],
  ];
  for (const [path, input] of attempts) expect((await call(observer, 'mutation', path, input)).status, path).toBe(403);
  expect((await call(observer, 'mutation', 'library.publish', { noteId: 'tcp-and-udp', markdown: '# x' })).status).toBe(
    403,
  );
  await theirs.close();
});

type Answer = { status: number; body: { result: { data: { members: { userId: unknown }[] } } } };

/** Calls the router as the page's own person, past what the screens offer. */
function call(page: Page, kind: 'query' | 'mutation', path: string, input: object): Promise<Answer> {
  return page.evaluate(
    async ([how, name, json]) => {
      const url = `/api/trpc/${name}${how === 'query' ? `?input=${encodeURIComponent(json)}` : ''}`;
      const response = await fetch(
        url,
        how === 'query' ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: json },
      );
      return { status: response.status, body: await response.json() };
    },
    [kind, path, JSON.stringify(input)] as const,
  );
}
