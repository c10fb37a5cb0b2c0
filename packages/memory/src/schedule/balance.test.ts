import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadFor } from './balance.ts';
import { fuzzedDays, fuzzRange, spreadOf } from './fuzz.ts';
import { afterReview, DEFAULT_SETTINGS } from './schedule.ts';

const START = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const known = afterReview(
  afterReview(null, 'easy', START, DEFAULT_SETTINGS),
  'good',
  START + 8 * DAY,
  DEFAULT_SETTINGS,
);

describe('fuzz', () => {
  it('stays within the range of its interval, and is longer for a later place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (days, spread) => {
        const { first, last } = fuzzRange(days, 0, 36_500);
        const fuzzed = fuzzedDays(days, 0, 36_500, spread);
        expect(fuzzed).toBeGreaterThanOrEqual(first);
        expect(fuzzed).toBeLessThanOrEqual(last);
        expect(fuzzedDays(days, 0, 36_500, 1)).toBeGreaterThanOrEqual(fuzzed);
      }),
    );
  });

  it('leaves short intervals and the longest allowed as they are', () => {
    expect(fuzzedDays(2, 0, 36_500, 1)).toBe(2);
    expect(fuzzedDays(100, 0, 100, 1)).toBe(100);
  });

  it('is the same for the same card and review, and spreads cards evenly', () => {
    expect(spreadOf('card', 3)).toBe(spreadOf('card', 3));
    const spreads = Array.from({ length: 2000 }, (_, at) => spreadOf(`note/cell/feature-${at}`, 1));
    expect(spreads.reduce((sum, one) => sum + one, 0) / 2000).toBeCloseTo(0.5, 1);
    for (const tenth of [0, 0.3, 0.9])
      expect(spreads.filter((one) => one >= tenth && one < tenth + 0.1).length).toBeGreaterThan(140);
  });
});

describe('balancing', () => {
  const options = (loads: number[]) => ({ fuzz: true, loads });
  it('takes the day with the fewest cards within the range', () => {
    const at = START + 30 * DAY;
    const plain = afterReview(known, 'good', at, DEFAULT_SETTINGS).intervalDays;
    const { first, last } = fuzzRange(plain, 22, DEFAULT_SETTINGS.maximumInterval);
    const loads = Array.from({ length: last + 2 }, () => 9);
    loads[last - 1] = 0;
    const spread = spreadFor('card', known, at, DEFAULT_SETTINGS, options(loads));
    expect(afterReview(known, 'good', at, DEFAULT_SETTINGS, spread).intervalDays).toBe(last - 1);
    expect(first).toBeLessThan(last - 1);
    expect(loads[last - 1]).toBe(1);
  });

  it('spreads a hundred cards of one day evenly over their range', () => {
    const loads: number[] = [];
    const at = START + 30 * DAY;
    const days = Array.from({ length: 100 }, (_, index) => {
      const spread = spreadFor(`card ${index}`, known, at, DEFAULT_SETTINGS, options(loads));
      return afterReview(known, 'good', at, DEFAULT_SETTINGS, spread).intervalDays;
    });
    const counts = [...Map.groupBy(days, (day) => day).values()].map((same) => same.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('leaves intervals alone where the learner wants no fuzz', () => {
    expect(spreadFor('card', known, START, DEFAULT_SETTINGS, { fuzz: false, loads: [] })).toBeNull();
  });
});
