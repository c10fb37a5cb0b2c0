import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATINGS } from '../schedule/rating.ts';
import { DEFAULT_SETTINGS } from '../schedule/schedule.ts';
import { CARD_ACTS, type CardEvent } from './card-event.ts';
import { foldEvents } from './fold.ts';
import { becameLeech } from './leech.ts';
import { AT_HAND, foldStanding } from './standing.ts';

const START = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const at = fc.integer({ min: START, max: START + 400 * DAY });
const answer = fc.record({
  id: fc.uuid(),
  at,
  rating: fc.constantFrom(...RATINGS),
  spread: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});
const act = fc.record({ id: fc.uuid(), at, act: fc.constantFrom(...CARD_ACTS), due: fc.option(at) });
const history = fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: answer }, { weight: 1, arbitrary: act }), {
  minLength: 1,
  maxLength: 25,
  selector: (event) => event.id,
});
const fold = (events: readonly CardEvent[]) => ({
  memory: foldEvents(events, DEFAULT_SETTINGS),
  standing: foldStanding(events),
});

describe('folding events', () => {
  it('gives the same for every order of the same events', () => {
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

  it('restores exactly what was before an event that is undone, whichever it was', () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.uuid(), (events, pick, id) => {
        const undone = events[pick % events.length];
        if (!undone) return;
        const undo = { id, at: undone.at + 1, voids: undone.id };
        expect(fold([...events, undo])).toEqual(fold(events.filter((event) => event !== undone)));
      }),
    );
  });

  it('is the same for two devices that were apart, however their events come in (10,000 mixtures)', () => {
    const two = fc.tuple(history, history, fc.infiniteStream(fc.boolean()));
    fc.assert(
      fc.property(two, ([left, right, takesLeft]) => {
        const [a, b] = [[...left], [...right]];
        const mixed: CardEvent[] = [];
        while (a.length + b.length > 0) {
          const next = (takesLeft.next().value ? a.shift() : b.shift()) ?? a.shift() ?? b.shift();
          if (next) mixed.push(next);
        }
        expect(fold(mixed)).toEqual(fold([...right, ...left, ...right]));
      }),
      { numRuns: 10_000 },
    );
  });

  it('is nothing without an answer that counts', () => {
    expect(foldEvents([], DEFAULT_SETTINGS)).toBeNull();
    const only = { id: 'a', at: START, rating: 'good', spread: null } as const;
    expect(foldEvents([only, { id: 'b', at: START + 1, voids: 'a' }], DEFAULT_SETTINGS)).toBeNull();
  });
});

describe('an act', () => {
  const good = { id: 'a', at: START, rating: 'easy', spread: null } as const;
  it('sets when a card comes', () => {
    const due = START + 30 * DAY;
    const memory = foldEvents([good, { id: 'b', at: START + 1, act: 'set-due', due }], DEFAULT_SETTINGS);
    expect(memory).toMatchObject({ due, intervalDays: 30, phase: 'review' });
  });

  it('makes a card new again', () => {
    const events = [good, { id: 'b', at: START + 1, act: 'reset', due: null } as const];
    expect(foldEvents(events, DEFAULT_SETTINGS)).toBeNull();
    const again = foldEvents([...events, { ...good, id: 'c', at: START + DAY }], DEFAULT_SETTINGS);
    expect(again).toMatchObject({ reviews: 1 });
  });

  it('sets a card aside and takes it back', () => {
    const on = (name: 'suspend' | 'resume', id: string) => ({ id, at: START + id.charCodeAt(0), act: name, due: null });
    expect(foldStanding([on('suspend', 'a')])).toEqual({ ...AT_HAND, isSuspended: true });
    expect(foldStanding([on('suspend', 'a'), on('resume', 'b')])).toEqual(AT_HAND);
    expect(foldStanding([on('suspend', 'a'), { id: 'z', at: START, voids: 'a' }])).toEqual(AT_HAND);
  });
});

describe('a leech', () => {
  const memory = foldEvents([{ id: 'a', at: START, rating: 'good', spread: null }], DEFAULT_SETTINGS);
  const lapsed = (lapses: number) => ({ ...(memory ?? expect.fail('no memory')), lapses });
  it('is told at the threshold and at every half of it more, and only by a lapse', () => {
    const told = Array.from({ length: 17 }, (_, at) => at + 1).filter((at) =>
      becameLeech(lapsed(at - 1), lapsed(at), 8),
    );
    expect(told).toEqual([8, 12, 16]);
    expect(becameLeech(lapsed(8), lapsed(8), 8)).toBe(false);
    expect(becameLeech(lapsed(7), lapsed(8), 0)).toBe(false);
  });
});
