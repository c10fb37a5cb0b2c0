import { ENGINES } from '@recto/database/testing';
import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiForTests, answer, apiForTests, BUILT_IN, DAY, MINUTE, START } from '../../testing/api-for-tests.ts';

describe.each(ENGINES)('studying on %s', (engine) => {
  let api: ApiForTests;
  let cards: string[];
  beforeAll(async () => {
    api = await apiForTests(engine);
    await api.people('ada', 'bo', 'cleo', 'dee');
    cards = (await api.as('ada').study.queue({ noteId: BUILT_IN, timeZone: 'UTC' })).map((card) => card.cardId);
  });
  afterAll(() => api.close());
  const card = (index: number) => cards[index] ?? '';
  const memoryOf = async (learner: string, cardId: string) => {
    const { db, t } = api.store;
    return (await db.select().from(t.memory).where(eq(t.memory.learnerId, learner))).find(
      (row) => row.cardId === cardId,
    );
  };

  it('offers new cards of a note, one an item, with the time that each rating means', async () => {
    const queue = await api.as('ada').study.queue({ noteId: BUILT_IN, timeZone: 'UTC' });
    expect(queue).toHaveLength(20);
    expect(new Set(queue.map((it) => it.itemId)).size).toBe(20);
    expect(queue[0]).toMatchObject({
      isNew: true,
      after: null,
      noteTitle: 'Replication and redundancy',
      intervals: { again: MINUTE, good: 10 * MINUTE },
    });
  });

  it('counts an answer that is sent twice once', async () => {
    const once = answer(card(0));
    expect(await api.as('ada').study.answer(once)).toMatchObject({ counted: true });
    expect(await api.as('ada').study.answer(once)).toMatchObject({ counted: false });
    expect(await memoryOf('ada', card(0))).toMatchObject({ reviews: 1, lastReviewId: once.id });
  });

  it('lets two learners use the same id without seeing each other', async () => {
    const id = v7();
    expect(await api.as('ada').study.answer(answer(card(1), { id }))).toMatchObject({ counted: true });
    expect(await api.as('bo').study.answer(answer(card(1), { id }))).toMatchObject({ counted: true });
  });

  it('refuses an answer that is dated tomorrow, and keeps nothing of it', async () => {
    const wrong = answer(card(2), { reviewedAt: START + DAY });
    await expect(api.as('ada').study.answer(wrong)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringMatching(/2026-11-25.*clock/),
    });
    expect(await memoryOf('ada', card(2))).toBeUndefined();
  });

  it('refuses the answer of a second tab to a card that moved meanwhile; the first stands', async () => {
    const first = answer(card(3));
    await api.as('ada').study.answer(first);
    await expect(api.as('ada').study.answer(answer(card(3), { rating: 'again' }))).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('another tab'),
    });
    expect(await memoryOf('ada', card(3))).toMatchObject({ reviews: 1, lastReviewId: first.id });
  });

  it('restores the exact memory when an answer is undone, and undoes it once', async () => {
    const first = answer(card(4));
    await api.as('ada').study.answer(first);
    const before = await memoryOf('ada', card(4));
    const second = answer(card(4), { rating: 'easy', reviewedAt: START + MINUTE, after: first.id });
    await api.as('ada').study.answer(second);
    const undo = { id: v7(), cardId: card(4), reviewId: second.id, reviewedAt: START + MINUTE };
    expect(await api.as('ada').study.undo(undo)).toEqual({ lastReviewId: first.id });
    expect(await api.as('ada').study.undo(undo)).toEqual({ lastReviewId: first.id });
    expect(await memoryOf('ada', card(4))).toEqual(before);
    await expect(api.as('ada').study.undo({ ...undo, id: v7() })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('makes a card new again when its only answer is undone', async () => {
    const only = answer(card(5));
    await api.as('ada').study.answer(only);
    expect(await api.as('ada').study.undo({ id: v7(), cardId: card(5), reviewId: only.id, reviewedAt: START })).toEqual(
      { lastReviewId: null },
    );
    expect(await memoryOf('ada', card(5))).toBeUndefined();
  });

  it('refuses to undo what somebody else answered', async () => {
    const theirs = answer(card(6));
    await api.as('bo').study.answer(theirs);
    await expect(
      api.as('ada').study.undo({ id: v7(), cardId: card(6), reviewId: theirs.id, reviewedAt: START }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('brings a card back when it is due, and not before', async () => {
    await api.as('cleo').study.changeSettings({ learnAheadMinutes: 0 });
    await api.as('cleo').study.answer(answer(card(0)));
    const due = async () =>
      (await api.as('cleo').study.queue({ timeZone: 'UTC', noteId: BUILT_IN }))
        .filter((it) => !it.isNew)
        .map((it) => it.cardId);
    expect(await due()).toEqual([]);
    api.clock.now = START + 10 * MINUTE;
    expect(await due()).toEqual([card(0)]);
    api.clock.now = START;
  });

  it('stops beginning new cards at the day’s number, and goes on the next day', async () => {
    const queue = await api.as('dee').study.queue({ noteId: BUILT_IN, timeZone: 'UTC' });
    for (const { cardId } of queue) await api.as('dee').study.answer(answer(cardId, { rating: 'easy' }));
    expect(await api.as('dee').study.queue({ timeZone: 'UTC' })).toEqual([]);
    api.clock.now = START + DAY;
    expect((await api.as('dee').study.queue({ timeZone: 'UTC' })).length).toBeGreaterThan(0);
    api.clock.now = START;
  });

  it('says what today holds', async () => {
    const today = await api.as('dee').study.today({ timeZone: 'Europe/Berlin' });
    expect(today).toMatchObject({ cards: 0, targets: [] });
    expect(today.days).toHaveLength(30);
    expect(today.days.at(-1)).toEqual({ date: '2026-11-24', reviews: 20 });
  });

  it('names a time zone that nobody knows', async () => {
    await expect(api.as('ada').study.today({ timeZone: 'Mars/Base' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('Mars/Base'),
    });
  });

  it('names the field of an input that does not fit', async () => {
    const broken = { ...answer(card(7)), tookMs: -1 };
    await expect(api.as('ada').study.answer(broken)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('tookMs'),
    });
  });
});
