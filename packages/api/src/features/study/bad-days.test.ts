import { ENGINES } from '@recto/database/testing';
import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiForTests, answer, apiForTests, DAY, START } from '../../testing/api-for-tests.ts';

const NOTE =
  '# A vs B\n\n| F | A | B |\n|---|---|---|\n| purpose | one thing | another thing |\n| price | high | low |\n';
const SHORTER = '# A vs B\n\n| F | A | B |\n|---|---|---|\n| price | high | low |\n';

describe.each(ENGINES)('bad days on %s', (engine) => {
  let api: ApiForTests;
  let noteId: string;
  let classId: string;
  let assignmentId: string;
  beforeAll(async () => {
    api = await apiForTests(engine);
    await api.people('tea', 'lea', 'lou');
    const { classroom, library } = api.as('tea');
    ({ classId } = await classroom.create({ name: 'Group' }));
    const { codes } = await classroom.class({ classId });
    const code = codes.find((one) => one.role === 'learner')?.code ?? '';
    for (const who of ['lea', 'lou']) await api.as(who).classroom.join({ code });
    ({ noteId } = await library.publish({ markdown: NOTE }));
    const set = { classId, noteId, opensAt: START, dueAt: START + 9 * DAY, targetRecall: 0.9 };
    ({ assignmentId } = await classroom.assign(set));
  });
  afterAll(() => api.close());
  const queueOf = (who: string) => api.as(who).study.queue({ noteId, timeZone: 'UTC' });
  const reviewsOf = async (who: string) => {
    const { db, t } = api.store;
    return db.select().from(t.review).where(eq(t.review.learnerId, who));
  };

  it('an answer to a card that a new version left out while it was on screen counts', async () => {
    const queue = await queueOf('lea');
    const onScreen = queue.find((card) => card.label.toLowerCase().includes('purpose')) ?? expect.fail('no such card');
    await api.as('tea').library.publish({ noteId, markdown: SHORTER });
    expect(await api.as('lea').study.answer(answer(onScreen.cardId))).toMatchObject({ counted: true });
    expect((await queueOf('lea')).map((card) => card.cardId)).not.toContain(onScreen.cardId);
    await api.as('tea').library.publish({ noteId, markdown: NOTE });
    const { history } = await api.as('lea').study.card({ cardId: onScreen.cardId });
    expect(history).toHaveLength(1);
  });

  it('a deck that is taken back while it is studied loses no answer to what was begun', async () => {
    const begun = (await reviewsOf('lea'))[0] ?? expect.fail('nothing begun');
    const fresh = (await queueOf('lou'))[0] ?? expect.fail('nothing to study');
    await api.as('tea').classroom.withdraw({ classId, assignmentId });
    const next = answer(begun.cardId, { after: begun.id, reviewedAt: START + 1 });
    expect(await api.as('lea').study.answer(next)).toMatchObject({ counted: true });
    await expect(api.as('lou').study.answer(answer(fresh.cardId))).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('no such'),
    });
    const { results } = await api.as('lea').study.sync({
      events: [{ type: 'undo', id: v7(), cardId: begun.cardId, reviewId: next.id, reviewedAt: START + 2 }],
      sentAt: START,
    });
    expect(results[0]?.status).toBe('counted');
  });

  it('an account that was erased on another device is told that it is signed out', async () => {
    await expect(api.visitor().study.sync({ events: [], sentAt: START })).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
      message: expect.stringContaining('signed out'),
    });
  });
});
