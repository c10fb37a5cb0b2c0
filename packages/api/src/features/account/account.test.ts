import { ENGINES } from '@recto/database/testing';
import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiForTests, answer, apiForTests, BUILT_IN, MINUTE, START } from '../../testing/api-for-tests.ts';
import { AdministrationError, createUser, promoteUser, resetPassword } from './administration.ts';
import { MOST_FAILURES } from './sign-in-failures.ts';

const PASSWORD = 'correct horse battery';

describe.each(ENGINES)('accounts on %s', (engine) => {
  let api: ApiForTests;
  const cookie = '';
  beforeAll(async () => {
    api = await apiForTests(engine);
  });
  afterAll(() => api.close());

  /** Calls better-auth over HTTP as a browser would, with the session that it holds. */
  const call = async (path: string, body: object, asWhom = cookie) => {
    const response = await api.application.auth.handler(
      new Request(`http://localhost/api/auth${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://localhost', host: 'localhost', cookie: asWhom },
        body: JSON.stringify(body),
      }),
    );
    const set = response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0] ?? '')
      .filter((pair) => !pair.endsWith('='));
    return {
      status: response.status,
      body: (await response.json()) as { message?: string; user?: { id: string } } | null,
      cookie: set.join('; '),
    };
  };
  const guest = async () => (await call('/sign-in/anonymous', {}, '')).cookie;
  const signUp = (name: string, as = '') =>
    call('/sign-up/email', { name, email: `${name}@example.org`, password: PASSWORD }, as);
  const using = (session: string) => api.application.callerFor(new Headers({ cookie: session }));

  it('are made with e-mail and password, and know who comes back', async () => {
    const made = await signUp('ann');
    expect(made.status).toBe(200);
    expect(await (await using(made.cookie)).account.me()).toMatchObject({ name: 'ann', isGuest: false, role: 'user' });
    const back = await call('/sign-in/email', { email: 'ann@example.org', password: PASSWORD }, '');
    expect(await (await using(back.cookie)).account.me()).toMatchObject({ name: 'ann' });
  });

  it('cannot be made twice, nor with a short password, nor with a role that was not given', async () => {
    expect((await signUp('ann')).status).toBeGreaterThanOrEqual(400);
    const short = await call('/sign-up/email', { name: 'x', email: 'x@example.org', password: 'short' }, '');
    expect(short).toMatchObject({ status: 400, body: { message: expect.stringMatching(/too short/i) } });
    const sly = await call(
      '/sign-up/email',
      { name: 'sly', email: 'sly@example.org', password: PASSWORD, role: 'administrator' },
      '',
    );
    const roles = await api.store.db
      .select({ role: api.store.t.user.role })
      .from(api.store.t.user)
      .where(eq(api.store.t.user.email, 'sly@example.org'));
    expect(roles.every(({ role }) => role === 'user')).toBe(true);
    expect([200, 400]).toContain(sly.status);
  });

  it('take a guest’s progress along when they are made, exactly', async () => {
    const session = await guest();
    const caller = await using(session);
    const [first, second] = await caller.study.queue({ noteId: BUILT_IN, timeZone: 'UTC' });
    const once = answer(first?.cardId ?? '');
    await caller.study.answer(once);
    await caller.study.answer(answer(second?.cardId ?? '', { rating: 'easy' }));
    const attempt = await caller.quiz.start({ id: v7(), noteId: BUILT_IN });
    const answered = attempt.questions.findIndex((question) => question.choose === 'one');
    const question = attempt.questions[answered];
    await caller.quiz.respond({
      id: v7(),
      attemptId: attempt.attemptId,
      questionId: question?.id ?? '',
      chosen: [question?.options[0]?.id ?? ''],
      respondedAt: START,
      tookMs: 1,
    });
    const before = await caller.insight.own({ timeZone: 'UTC' });

    const made = await signUp('gus', session);
    const after = await using(made.cookie);
    expect(await after.account.me()).toMatchObject({ name: 'gus', isGuest: false });
    expect(await after.insight.own({ timeZone: 'UTC' })).toEqual(before);
    expect((await after.quiz.attempt({ attemptId: attempt.attemptId })).questions[answered]?.feedback).not.toBeNull();
    expect(await after.study.answer(once)).toMatchObject({ counted: false });
    expect(await (await using(session)).account.me()).toBeNull();
  });

  it('unite a guest’s progress with their own when they are signed in to', async () => {
    const own = await signUp('una');
    const caller = await using(own.cookie);
    const [shared, other] = await caller.study.queue({ noteId: BUILT_IN, timeZone: 'UTC' });
    await caller.study.answer(answer(shared?.cardId ?? ''));
    const session = await guest();
    await (await using(session)).study.answer(answer(shared?.cardId ?? '', { reviewedAt: START - MINUTE }));
    await (await using(session)).study.answer(answer(other?.cardId ?? ''));
    const back = await call('/sign-in/email', { email: 'una@example.org', password: PASSWORD }, session);
    expect(await (await using(back.cookie)).insight.own({ timeZone: 'UTC' })).toMatchObject({ reviews: 3, cards: 2 });
  });

  it('are closed for a while after ten wrong passwords, in words, and open again later', async () => {
    await signUp('wil');
    const attempt = (password: string) => call('/sign-in/email', { email: 'wil@example.org', password }, '');
    for (let tries = 0; tries < MOST_FAILURES; tries += 1) expect((await attempt('wrong password')).status).toBe(401);
    expect(await attempt(PASSWORD)).toMatchObject({
      status: 429,
      body: { message: expect.stringMatching(/Too many wrong passwords.*2026-11-24 12:15/) },
    });
    api.clock.now = START + 16 * MINUTE;
    expect((await attempt(PASSWORD)).status).toBe(200);
    api.clock.now = START;
  });

  it('are mended from the command line: made, promoted, given a new password', async () => {
    const { store, application } = api;
    await createUser(application.auth, { name: 'Cli', email: 'cli@example.org', password: PASSWORD });
    await promoteUser(store, 'CLI@example.org');
    const session = await call('/sign-in/email', { email: 'cli@example.org', password: PASSWORD }, '');
    expect(await (await using(session.cookie)).account.me()).toMatchObject({ role: 'administrator' });
    const made = await resetPassword(store, application.auth, 'cli@example.org');
    expect(await (await using(session.cookie)).account.me()).toBeNull();
    expect((await call('/sign-in/email', { email: 'cli@example.org', password: made }, '')).status).toBe(200);
    await expect(promoteUser(store, 'nobody@example.org')).rejects.toThrow(AdministrationError);
    await expect(
      createUser(application.auth, { name: 'Cli', email: 'cli@example.org', password: PASSWORD }),
    ).rejects.toThrow(AdministrationError);
  });
});
