import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATINGS } from '../schedule/rating.ts';
import { DEFAULT_PARAMETERS } from '../schedule/schedule.ts';
import { predictionsOf } from './history.ts';
import { calibrationOf, metricsOf } from './metrics.ts';

const DAY = 86_400_000;
const review = fc.record({
  cardId: fc.constantFrom('a', 'b', 'c'),
  rating: fc.constantFrom(...RATINGS),
  at: fc.integer({ min: 0, max: 300 * DAY }),
});
const prediction = (predicted: number, isPassed: boolean) => ({
  predicted,
  isPassed,
  elapsed: 3,
  nth: 2,
  lapses: 0,
  at: 0,
});

describe('predictions', () => {
  it('are probabilities, one for each answer a day or more after the one before', () => {
    fc.assert(
      fc.property(fc.array(review, { maxLength: 60 }), (reviews) => {
        for (const { predicted, elapsed, nth } of predictionsOf(reviews, DEFAULT_PARAMETERS)) {
          expect(predicted).toBeGreaterThan(0);
          expect(predicted).toBeLessThanOrEqual(1);
          expect(elapsed).toBeGreaterThan(0);
          expect(nth).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('say 90 % where an answer comes when its stability is over', () => {
    const again = { cardId: 'a', rating: 'good', at: Math.round(2.3065 * DAY) } as const;
    const [first] = predictionsOf([{ cardId: 'a', rating: 'good', at: 0 }, again], DEFAULT_PARAMETERS);
    expect(first?.predicted).toBeCloseTo(0.91, 1);
  });
});

describe('metrics', () => {
  it('are 0 for bins that meet what came, and the log loss is that of a fair coin for 0.5', () => {
    const fair = [prediction(0.5, true), prediction(0.5, false)];
    expect(metricsOf(fair)).toEqual({ logLoss: expect.closeTo(Math.log(2), 10), rmseBins: 0, answers: 2 });
  });

  it('grow with the distance of predicted and actual recall', () => {
    expect(metricsOf([prediction(0.9, false), prediction(0.9, false)])?.rmseBins).toBeCloseTo(0.9, 10);
    expect(metricsOf([])).toBeNull();
  });

  it('put predictions into a plot by what was predicted', () => {
    const bins = calibrationOf([prediction(0.92, true), prediction(0.94, false), prediction(0.3, false)]);
    expect(bins).toEqual([
      { predicted: 0.3, actual: 0, answers: 1 },
      { predicted: expect.closeTo(0.93, 10), actual: 0.5, answers: 2 },
    ]);
  });
});
