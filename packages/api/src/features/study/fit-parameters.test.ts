import { ENGINES } from '@recto/database/testing';
import { learnerModel } from '@recto/memory/learner-model';
import { DEFAULT_PARAMETERS } from '@recto/memory/schedule';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiForTests, apiForTests, BUILT_IN, DAY, START } from '../../testing/api-for-tests.ts';
import { startUpkeep } from '../../upkeep.ts';
import { learnersToFit } from './fit-parameters.ts';

const CARDS = 45;
const GAPS = [6, 12, 20, 20, 25, 25, 30, 30, 35, 35, 40];

/** A learner who forgets much faster than the published parameters say. */
const forgetful = learnerModel(
  DEFAULT_PARAMETERS.map((value, index) => (index < 4 ? value * 0.15 : index === 8 ? value - 1.2 : value)),
);

describe.each(ENGINES)('own parameters on %s', (engine) => {
  let api: ApiForTests;
  beforeAll(async () => {
    api = await apiForTests(engine);
    await api.people('ada', 'bo');
    api.clock.now = START + 300 * DAY;
    const cram = await api.as('ada').study.practice({ kind: 'cram', noteId: BUILT_IN, timeZone: 'UTC', limit: CARDS });
    const events = cram.flatMap(({ cardId }, card) => historyOf(cardId, card));
    for (let from = 0; from < events.length; from += 400)
      await api.as('ada').study.sync({ events: events.slice(from, from + 400), sentAt: api.clock.now });
  });
  afterAll(() => api.close());

  it('wait until there are answers enough', async () => {
    await expect(api.as('bo').study.fit()).rejects.toMatchObject({ message: expect.stringContaining('400') });
    expect(await learnersToFit(api.store, api.clock.now)).toEqual(['ada']);
  });

  it('are kept where they predict what was held back better, and moved back at will', async () => {
    const before = await api.as('ada').study.settings();
    const fit = await api.as('ada').study.fit();
    expect(fit.outcome).toBe('kept');
    expect(fit.after.logLoss).toBeLessThan(fit.before.logLoss);
    expect(fit.after.rmseBins).toBeLessThanOrEqual(fit.before.rmseBins);
    const { parameters } = await api.as('ada').study.settings();
    expect(parameters).toHaveLength(21);
    expect(await learnersToFit(api.store, api.clock.now)).toEqual([]);
    await api.as('ada').study.undoFit();
    expect(await api.as('ada').study.settings()).toEqual(before);
    const { fits } = await api.as('ada').study.fits();
    expect(fits.map((one) => one.outcome)).toEqual(['undone']);
  });

  it('are looked after by the product itself, which stops when it is told', () => {
    const stop = startUpkeep(api.store, pino({ level: 'silent' }), () => api.clock.now);
    expect(() => stop()).not.toThrow();
  });
});

/** Answers to one card over months, forgotten as the learner forgets; every draw follows from its place. */
function historyOf(cardId: string, card: number) {
  let day = card % 5;
  let state = forgetful.learn(day);
  const events = [answerOn(cardId, day, 'good')];
  GAPS.forEach((gap, index) => {
    day += gap;
    const isPassed = ((card * 31 + index * 17) * 0.618034) % 1 < forgetful.recall(state, day);
    state = forgetful.review(state, day, isPassed);
    events.push(answerOn(cardId, day, isPassed ? 'good' : 'again'));
  });
  return events;
}

function answerOn(cardId: string, day: number, rating: 'good' | 'again') {
  return {
    type: 'answer' as const,
    id: v7(),
    cardId,
    rating,
    reviewedAt: START + day * DAY,
    tookMs: 4_000,
    spread: null,
  };
}
