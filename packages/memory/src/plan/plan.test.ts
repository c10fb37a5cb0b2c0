import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, learnerModel } from './learner-model.ts';
import { minutesNeeded, type PlanRequest, planToward, tradeOff } from './plan.ts';
import { newCardsOn, simulate } from './simulate.ts';
import { workloads } from './workload.ts';

const model = learnerModel(null);
const request = (more: Partial<PlanRequest> = {}): PlanRequest => ({
  cards: Array.from({ length: 60 }, () => null),
  model,
  days: 14,
  until: 14,
  targetRecall: 0.9,
  minutesADay: 20,
  secondsAnAnswer: 12,
  answeredToday: 0,
  ...more,
});

describe('a plan toward a date', () => {
  it('reaches its target where there is time enough, with new cards spread over the days', () => {
    const plan = planToward(request());
    expect(plan.isReachable).toBe(true);
    expect(plan.expectedRecall).toBeGreaterThanOrEqual(0.9);
    expect(plan.withoutStudy).toBe(0);
    const begun = plan.byDay.map((day) => day.newCards);
    expect(begun.reduce((sum, one) => sum + one, 0)).toBe(60);
    expect(Math.max(...begun)).toBeLessThanOrEqual(5);
  });

  it('says honestly where it cannot be reached, and how many minutes it would need', () => {
    const tight = request({ cards: Array.from({ length: 400 }, () => null), days: 4, until: 4, minutesADay: 10 });
    const plan = planToward(tight);
    expect(plan.isReachable).toBe(false);
    expect(plan.expectedRecall).toBeLessThan(0.9);
    const needed = minutesNeeded(tight) ?? expect.fail('no number of minutes');
    expect(planToward({ ...tight, minutesADay: needed }).isReachable).toBe(true);
    expect(planToward({ ...tight, minutesADay: needed - 1 }).isReachable).toBe(false);
  });

  it('never promises less for more minutes, by more than a card or two', () => {
    const curve = tradeOff(request({ cards: Array.from({ length: 200 }, () => null), days: 6, until: 6 }));
    for (const [index, point] of curve.entries())
      expect(point.expectedRecall).toBeGreaterThan((curve[index - 1]?.expectedRecall ?? 0) - 0.015);
  });

  it('asks for nothing where everything is remembered anyway', () => {
    const known = { stability: 4000, difficulty: 5, reviewedOn: -3 };
    const plan = planToward(request({ cards: [known, known] }));
    expect(plan).toMatchObject({ isReachable: true, answers: 0 });
  });

  it('keeps to the room of each day', () => {
    const cards = fc.array(
      fc.option(
        fc.record({
          stability: fc.double({ min: 0.1, max: 300, noNaN: true }),
          difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
          reviewedOn: fc.integer({ min: -200, max: -1 }),
        }),
      ),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(cards, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 40 }), (all, days, room) => {
        const horizon = { days, until: days, room, roomToday: room };
        const done = simulate(all, model, horizon, { retention: 0.9, finalRetention: 0.95, finalDays: 1 });
        for (const day of done.byDay) expect(day.answers).toBeLessThanOrEqual(room + 1);
        expect(done.recall).toBeGreaterThanOrEqual(0);
        expect(done.recall).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('spreads what is unseen over the days that are left, and catches up after days that were missed', () => {
    expect(newCardsOn(0, 60, 14)).toBe(5);
    expect(newCardsOn(6, 60, 14)).toBe(10);
    expect(newCardsOn(0, 3, 1)).toBe(3);
  });
});

describe('calibration', () => {
  it('finds a learner whose memories are twice as stable as assumed, and half as', () => {
    for (const scale of [2, 0.5]) {
      const truth = learnerModel(null, scale);
      const outcomes = Array.from({ length: 2000 }, (_, at) => {
        const card = { stability: 8, difficulty: 5, reviewedOn: 0 };
        const recall = truth.recall(card, 1 + (at % 20));
        return {
          predicted: model.recall(card, 1 + (at % 20)),
          answers: 1,
          passed: (at * 0.618034) % 1 < recall ? 1 : 0,
        };
      });
      expect(calibrate(outcomes, null)).toBeGreaterThan(scale * 0.8);
      expect(calibrate(outcomes, null)).toBeLessThan(scale * 1.25);
    }
  });

  it('assumes nothing before there are answers', () => expect(calibrate([], null)).toBeCloseTo(1, 10));
});

describe('the work that a retention asks for', () => {
  it('grows with it', () => {
    const cards = Array.from({ length: 100 }, (_, at) => ({ stability: 1 + at, difficulty: 5, reviewedOn: -1 }));
    const [low, middle, high] = workloads(cards, 5, model, 60, [0.8, 0.9, 0.97]).map((one) => one.answersADay);
    expect(low).toBeLessThan(middle ?? 0);
    expect(middle).toBeLessThan(high ?? 0);
  });
});
