import { describe, expect, it } from 'vitest';
import type { Memory } from './memory.ts';
import type { Rating } from './rating.ts';
import { retrievability } from './retrievability.ts';
import { afterReview, DEFAULT_PARAMETERS, DEFAULT_SETTINGS, preview } from './schedule.ts';

const START = Date.UTC(2022, 10, 29, 12, 30);
const DAY = 86_400_000;

describe('FSRS-6 with default parameters', () => {
  it('gives the published intervals for Good ×6, Again ×2, Good ×5, each answered when due', () => {
    const ratings: Rating[] = [...Array(6).fill('good'), 'again', 'again', ...Array(5).fill('good')];
    const intervals: number[] = [];
    let memory: Memory | null = null;
    for (const rating of ratings) {
      memory = afterReview(memory, rating, memory?.due ?? START, DEFAULT_SETTINGS);
      intervals.push(memory.intervalDays);
    }
    expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  it('gives the published memory state after Again, Good ×5 at gaps of 0, 0, 1, 3, 8, 21 days', () => {
    const ratings: Rating[] = ['again', 'good', 'good', 'good', 'good', 'good'];
    const gaps = [0, 0, 1, 3, 8, 21];
    let memory: Memory | null = null;
    let at = START;
    ratings.forEach((rating, index) => {
      at += (gaps[index] ?? 0) * DAY;
      memory = afterReview(memory, rating, at, DEFAULT_SETTINGS);
    });
    expect(memory).toMatchObject({ stability: expect.closeTo(53.62691, 4), difficulty: expect.closeTo(6.3574867, 4) });
  });

  it('shows a longer interval for a better rating', () => {
    const known = afterReview(
      afterReview(null, 'good', START, DEFAULT_SETTINGS),
      'easy',
      START + DAY,
      DEFAULT_SETTINGS,
    );
    const { again, hard, good, easy } = preview(known, START + 5 * DAY, DEFAULT_SETTINGS);
    expect(again.due).toBeLessThan(hard.due);
    expect(hard.due).toBeLessThanOrEqual(good.due);
    expect(good.due).toBeLessThan(easy.due);
  });

  it('counts a clock that was set back as no time passed', () => {
    const memory = afterReview(null, 'good', START, DEFAULT_SETTINGS);
    expect(afterReview(memory, 'good', START - DAY, DEFAULT_SETTINGS)).toEqual(
      afterReview(memory, 'good', START, DEFAULT_SETTINGS),
    );
  });
});

describe('retrievability', () => {
  it('is 1 at the review, 90 % after the stability, and never rises while nothing is reviewed', () => {
    const memory = { stability: 7, lastReviewedAt: START, decay: DEFAULT_PARAMETERS[20] ?? 0 };
    expect(retrievability(memory, START)).toBe(1);
    expect(retrievability(memory, START + 7 * DAY)).toBeCloseTo(0.9, 6);
    let before = 1;
    for (let day = 1; day < 400; day += 1) {
      const now = retrievability(memory, START + day * DAY);
      expect(now).toBeLessThan(before);
      before = now;
    }
  });
});
