import { ENGINES } from '@recto/database/testing';
import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiForTests, answer, apiForTests, BUILT_IN, DAY, MINUTE, START } from '../../testing/api-for-tests.ts';

describe.each(ENGINES)('scheduling on %s', (engine) => {
  let api: ApiForTests;
  let cards: string[];
  beforeAll(async () => {
    api = await apiForTests(engine);
    await api.people('ada', 'bo', 'cleo', 'dee', 'eve', 'fay', 'gil');
    cards = (await api.as('ada').study.queue({ noteId: BUILT_IN, timeZone: 'UTC' })).map((card) => card.cardId);
  });
  afterAll(() => api.close());
  const card = (index: number) => cards[index] ?? '';
  const rows = async (learner: string) => {
    const { db, t } = api.store;
    const of = { learnerId: learner };
    return {
      memory: (await db.select().from(t.memory).where(eq(t.memory.learnerId, of.learnerId))).sort((a, b) =>
        a.cardId < b.cardId ? -1 : 1,
      ),
      slots: await db.select().from(t.studySlot).where(eq(t.studySlot.learnerId, learner)).orderBy(t.studySlot.slot),
      standing: await db.select().from(t.cardStanding).where(eq(t.cardStanding.learnerId, learner)),
    };
  };
  const queueOf = async (learner: string) =>
    (await api.as(learner).study.queue({ noteId: BUILT_IN, timeZone: 'UTC' })).map((it) => it.cardId);
  const act = (cardId: string, name: 'suspend' | 'resume' | 'bury' | 'mark' | 'reset', actedAt = START) => ({
    id: v7(),
    cardId,
    act: name,
    actedAt,
  });

  it('leaves out a card that is suspended until it is resumed, and one that is buried until the next day', async () => {
    const ada = api.as('ada').study;
    await ada.act(act(card(0), 'suspend'));
    await ada.act(act(card(1), 'bury'));
    expect(await queueOf('ada')).not.toContain(card(0));
    expect(await queueOf('ada')).not.toContain(card(1));
    api.clock.now = START + DAY;
    expect(await queueOf('ada')).toContain(card(1));
    expect(await queueOf('ada')).not.toContain(card(0));
    await ada.act(act(card(0), 'resume', START + 1));
    expect(await queueOf('ada')).toContain(card(0));
    api.clock.now = START;
  });

  it('undoes an act as it undoes an answer', async () => {
    const suspend = act(card(2), 'suspend');
    await api.as('ada').study.act(suspend);
    await api.as('ada').study.undo({ id: v7(), cardId: card(2), reviewId: suspend.id, reviewedAt: START });
    expect(await queueOf('ada')).toContain(card(2));
    expect((await rows('ada')).standing.map((row) => row.cardId)).not.toContain(card(2));
  });

  it('moves a card to the day that the learner sets, and refuses it for a card that was never studied', async () => {
    const { study } = api.as('bo');
    const due = START + 9 * DAY;
    const setDue = { id: v7(), cardId: card(0), act: 'set-due' as const, due, actedAt: START };
    await expect(study.act(setDue)).rejects.toMatchObject({ message: expect.stringContaining('never studied') });
    await study.answer(answer(card(0), { rating: 'easy' }));
    await study.act({ ...setDue, actedAt: START + 1 });
    expect((await rows('bo')).memory[0]).toMatchObject({ due, phase: 'review' });
    await study.act(act(card(0), 'reset', START + 2));
    expect((await rows('bo')).memory).toEqual([]);
  });

  it('tells a leech, suspends it where the learner wants that, and takes both back with the answer', async () => {
    const { study } = api.as('cleo');
    await study.changeSettings({ leechThreshold: 1, leechSuspends: true });
    const first = answer(card(0), { rating: 'easy' });
    await study.answer(first);
    const lapse = answer(card(0), { rating: 'again', reviewedAt: START + 1, after: first.id });
    expect(await study.answer(lapse)).toMatchObject({ counted: true, leech: 'suspended' });
    expect((await rows('cleo')).standing).toMatchObject([{ cardId: card(0), isSuspended: true }]);
    await study.undo({ id: v7(), cardId: card(0), reviewId: lapse.id, reviewedAt: START + 2 });
    expect((await rows('cleo')).standing).toEqual([]);
  });

  it('moves every card at once when the wanted retention changes, and back again', async () => {
    const { study } = api.as('dee');
    await study.answer(answer(card(0), { rating: 'easy' }));
    const before = await rows('dee');
    await study.changeSettings({ desiredRetention: 0.97 });
    const stricter = (await rows('dee')).memory[0]?.due ?? 0;
    expect(stricter).toBeLessThan(before.memory[0]?.due ?? 0);
    await study.changeSettings({ desiredRetention: 0.9 });
    expect(await rows('dee')).toEqual(before);
  });

  it('refuses settings out of their range, by name', async () => {
    await expect(api.as('dee').study.changeSettings({ desiredRetention: 0.5 })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('desiredRetention'),
    });
    await expect(api.as('dee').study.changeSettings({ timeZone: 'Mars/Base' })).rejects.toMatchObject({
      message: expect.stringContaining('Mars/Base'),
    });
  });

  it('shows what a stricter retention would ask for', async () => {
    const [usual, strict] = await api.as('dee').study.previewSettings({ retentions: [0.9, 0.97] });
    expect(strict?.answersADay).toBeGreaterThan(usual?.answersADay ?? 0);
  });

  it('gives with each card the very interval that an answer then has', async () => {
    const { study } = api.as('dee');
    const asked = (await study.queue({ noteId: BUILT_IN, timeZone: 'UTC' })).find((it) => it.isNew);
    const cardId = asked?.cardId ?? '';
    const given = await study.answer({ ...answer(cardId, { rating: 'easy' }), spread: asked?.spread ?? null });
    expect(given.due - START).toBe(asked?.intervals.easy);
  });

  describe('answers of devices that were away', () => {
    const away = (cardId: string, reviewedAt: number, rating: 'good' | 'again' = 'good') => {
      const { after: _, ...event } = answer(cardId, { reviewedAt, rating });
      return { type: 'answer' as const, ...event, spread: null };
    };

    it('come to the same memory and statistics in whatever order and however often they are sent', async () => {
      api.clock.now = START + 3 * DAY;
      const phone = [away(card(0), START), away(card(1), START + MINUTE), away(card(0), START + DAY, 'again')];
      const laptop = [away(card(0), START + 2 * DAY), away(card(2), START + 5 * MINUTE)];
      const undo = {
        type: 'undo' as const,
        id: v7(),
        cardId: card(1),
        reviewId: phone[1]?.id ?? '',
        reviewedAt: START + 2 * MINUTE,
      };
      const send = (who: string, events: typeof phone | [typeof undo]) =>
        api.as(who).study.sync({ events: [...events], sentAt: api.clock.now });
      await send('eve', [undo].slice(1) as []);
      await send('eve', phone);
      await send('eve', laptop);
      await send('eve', [undo]);
      const again = await send('eve', phone);
      expect(again.results.map((result) => result.status)).toEqual(['known', 'known', 'known']);
      await send('fay', laptop);
      await api.as('fay').study.sync({ events: [...phone, undo], sentAt: api.clock.now });
      const [eve, fay] = [await rows('eve'), await rows('fay')];
      const without = ({ memory, slots }: typeof eve) => ({
        memory: memory.map(({ learnerId, ...row }) => row),
        slots: slots.map(({ learnerId, ...row }) => row).filter((slot) => slot.answers > 0),
      });
      expect(without(eve)).toEqual(without(fay));
      expect(eve.memory.map((row) => [row.cardId, row.reviews])).toEqual(
        [
          [card(0), 3],
          [card(2), 1],
        ].sort(),
      );
      api.clock.now = START;
    });

    it('are moved by what the clock of the device is off, and never lie in the future', async () => {
      const year = 365 * DAY;
      const { study } = api.as('gil');
      const event = away(card(0), START + year);
      const { clockOff } = await study.sync({ events: [event], sentAt: START + year + MINUTE });
      expect(clockOff).toBe(-(year + MINUTE));
      expect((await rows('gil')).memory[0]).toMatchObject({ lastReviewedAt: START - MINUTE });
      await study.sync({ events: [away(card(1), START + DAY)], sentAt: START });
      expect((await rows('gil')).memory.find((row) => row.cardId === card(1))).toMatchObject({ lastReviewedAt: START });
    });

    it('refuse a card that is not there, with a reason, and count the rest', async () => {
      const { results } = await api
        .as('gil')
        .study.sync({ events: [away('nowhere', START), away(card(2), START)], sentAt: START });
      expect(results.map((result) => result.status).sort()).toEqual(['counted', 'refused']);
    });
  });

  it('practises outside the schedule: what is answered there moves nothing', async () => {
    const { study } = api.as('eve');
    const before = await rows('eve');
    const cram = await study.practice({ kind: 'cram', noteId: BUILT_IN, timeZone: 'UTC' });
    expect(cram.length).toBeGreaterThan(20);
    const [first] = cram;
    await study.answer({ ...answer(first?.cardId ?? ''), after: first?.after ?? null, isPractice: true });
    expect(await rows('eve')).toEqual(before);
    const failed = await study.practice({ kind: 'failed', timeZone: 'UTC' });
    expect(failed.map((it) => it.cardId)).toEqual([card(0)]);
    const { history } = await study.card({ cardId: first?.cardId ?? '' });
    expect(history.filter((one) => one.origin === 'practice')).toHaveLength(1);
  });

  it('moves the schedule by a quiz, unless the learner has turned that off', async () => {
    const known = await rows('fay');
    const { db, t } = api.store;
    const ofOneItem = (await db.select().from(t.question).where(eq(t.question.noteId, BUILT_IN))).filter(
      ({ body }) => body.itemIds.length === 1 && body.choose === 'one',
    );
    for (const { cardId, after } of await api.as('fay').study.queue({ noteId: BUILT_IN, timeZone: 'UTC' }))
      await api.as('fay').study.answer(answer(cardId, { rating: 'easy', after }));
    expect(known.memory.length).toBeGreaterThan(0);
    api.clock.now = START + 4 * DAY;
    const quizReviews = async () =>
      (await db.select().from(t.review).where(eq(t.review.learnerId, 'fay'))).filter((row) => row.origin === 'quiz');
    const take = async () => {
      const attempt = await api.as('fay').quiz.start({ id: v7(), noteId: BUILT_IN, questions: 50 });
      for (const question of attempt.questions) {
        const body = ofOneItem.find((row) => row.id === question.id)?.body;
        if (!body) continue;
        const response = { id: v7(), attemptId: attempt.attemptId, questionId: question.id, chosen: body.key };
        await api.as('fay').quiz.respond({ ...response, respondedAt: api.clock.now, tookMs: 4_000 });
      }
    };
    await take();
    const counted = await quizReviews();
    expect(counted.length).toBeGreaterThan(0);
    expect(new Set(counted.map((row) => row.rating))).toEqual(new Set(['good']));
    await api.as('fay').study.changeSettings({ quizzesCount: false });
    api.clock.now = START + 8 * DAY;
    await take();
    expect(await quizReviews()).toHaveLength(counted.length);
    api.clock.now = START;
  });
});

describe.each(ENGINES)('plans on %s', (engine) => {
  let api: ApiForTests;
  beforeAll(async () => {
    api = await apiForTests(engine);
    await api.people('ada', 'bo');
  });
  afterAll(() => api.close());
  const goal = { noteId: BUILT_IN, dueAt: START + 10 * DAY, targetRecall: 0.9, minutesADay: 20 };

  it('say what a date asks for, before and after it is made a goal', async () => {
    const { planning, study } = api.as('ada');
    const proposed = await planning.propose({ ...goal, timeZone: 'UTC' });
    expect(proposed).toMatchObject({ isReachable: true, seen: 0, withoutStudy: 0, minutesNeeded: 20 });
    expect(proposed.expectedRecall).toBeGreaterThanOrEqual(0.9);
    expect(proposed.byDay).toHaveLength(10);
    await planning.setGoal(goal);
    const [target] = (await study.today({ timeZone: 'UTC' })).targets;
    expect(target).toMatchObject({ noteId: BUILT_IN, className: null, daysLeft: 10, isReachable: true });
    const queue = await study.queue({ noteId: BUILT_IN, timeZone: 'UTC' });
    expect(queue).toHaveLength(proposed.byDay[0]?.newCards ?? 0);
  });

  it('ask for no more new cards once those of today are begun, and for those of the next day then', async () => {
    const { study } = api.as('ada');
    for (const { cardId } of await study.queue({ noteId: BUILT_IN, timeZone: 'UTC' }))
      await study.answer(answer(cardId, { rating: 'easy' }));
    expect((await study.queue({ noteId: BUILT_IN, timeZone: 'UTC' })).filter((it) => it.isNew)).toEqual([]);
    api.clock.now = START + DAY;
    expect((await study.queue({ noteId: BUILT_IN, timeZone: 'UTC' })).filter((it) => it.isNew).length).toBeGreaterThan(
      3,
    );
    api.clock.now = START;
  });

  it('say honestly what cannot be reached, and how many minutes it would take', async () => {
    const tight = { ...goal, dueAt: START + DAY, minutesADay: 5, timeZone: 'UTC' };
    const plan = await api.as('bo').planning.propose(tight);
    expect(plan.isReachable).toBe(false);
    expect(plan.expectedRecall).toBeLessThan(0.9);
    expect(plan.minutesNeeded).toBeGreaterThan(5);
  });

  it('take a date that is decades away without looking at each day of them', async () => {
    const far = await api.as('bo').planning.propose({ ...goal, dueAt: START + 30_000 * DAY, timeZone: 'UTC' });
    expect(far.byDay.length).toBeLessThanOrEqual(60);
  });

  it('refuse a date that is past, and end when they are given up', async () => {
    const { planning } = api.as('ada');
    await expect(planning.setGoal({ ...goal, dueAt: START - 1 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await planning.dropGoal({ noteId: BUILT_IN });
    expect(await planning.plan({ noteId: BUILT_IN, timeZone: 'UTC' })).toBeNull();
  });
});
