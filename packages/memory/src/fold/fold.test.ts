import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATINGS } from '../schedule/rating.ts';
import { DEFAULT_SETTINGS } from '../schedule/schedule.ts';
import { foldReviews, type ReviewEvent } from './fold.ts';

const START = Date.UTC(2026, 0, 1);
const answer = fc.record({
  id: fc.uuid(),
  reviewedAt: fc.integer({ min: START, max: START + 400 * 86_400_000 }),
  rating: fc.constantFrom(...RATINGS),
});
const history = fc.uniqueArray(answer, { minLength: 1, maxLength: 25, selector: (event) => event.id });
const fold = (events: readonly ReviewEvent[]) => foldReviews(events, DEFAULT_SETTINGS);

describe('folding reviews', () => {
  it('gives the same memory for every order of the same events', () => {
    fc.assert(
      fc.property(
        history.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(fold(shuffled)).toEqual(fold(events));
        },
      ),
    );
  });

  it('counts an event that comes twice once', () => {
    fc.assert(
      fc.property(history, (events) => {
        expect(fold([...events, ...events])).toEqual(fold(events));
      }),
    );
  });

  it('restores the exact memory before an answer that is undone, whichever it was', () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.uuid(), (events, pick, id) => {
        const undone = events[pick % events.length];
        if (!undone) return;
        const undo = { id, reviewedAt: undone.reviewedAt + 1, voids: undone.id };
        expect(fold([...events, undo])).toEqual(fold(events.filter((event) => event !== undone)));
      }),
    );
  });

  it('is nothing without an answer that counts', () => {
    expect(fold([])).toBeNull();
    const only = { id: 'a', reviewedAt: START, rating: 'good' } as const;
    expect(fold([only, { id: 'b', reviewedAt: START + 1, voids: 'a' }])).toBeNull();
  });
});
