import { describe, expect, it } from 'vitest';
import {
  acted,
  begin,
  paceOf,
  rated,
  type StudyCard,
  shortInterval,
  undone,
  withComingBack,
  without,
} from './session-state.ts';
import { someCard } from './some-card.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

const ids = ({ queue }: { queue: StudyCard[] }) => queue.map((it) => it.cardId);

describe('a session', () => {
  const start = { ...begin([someCard('a'), someCard('b')]), isShown: true };

  it('goes on to the next card, and puts one that is due soon behind the others', () => {
    expect(ids(rated(start, 'again', 'r1', 900, 0))).toEqual(['b', 'a']);
    expect(ids(rated(start, 'easy', 'r1', 900, 0))).toEqual(['b']);
  });

  it('gives a card that comes again on top of the answer before, with the intervals that the server worked out', () => {
    const intervals = { again: MINUTE, hard: DAY, good: 2 * DAY, easy: 4 * DAY };
    const after = withComingBack(rated(start, 'good', 'r1', 900, 0), 'r1', { intervals, spread: 0.5 });
    expect(after.queue[1]).toMatchObject({ cardId: 'a', after: 'r1', isNew: false, intervals, spread: 0.5 });
  });

  it('is exactly as before when what was done is undone, as deep as it went', () => {
    const deep = acted({ ...rated(start, 'again', 'r1', 900, 0), isShown: true }, 'suspend', 'a1', 0);
    expect(ids(deep)).toEqual(['a']);
    expect(undone(undone(deep, 0), 0)).toEqual(start);
    expect(undone(start, 0)).toEqual(start);
  });

  it('keeps a card that is marked, and takes the mark back', () => {
    const marked = acted(start, 'mark', 'a1', 0);
    expect(marked.queue[0]).toMatchObject({ cardId: 'a', isMarked: true });
    expect(undone(marked, 0)).toEqual(start);
  });

  it('leaves out a card that was answered elsewhere', () => {
    expect(ids(without(start, 'a'))).toEqual(['b']);
  });

  it('tells the time that is left by how fast its own answers were', () => {
    expect(paceOf(start, 12_000)).toBe(12_000);
    let fast = start;
    for (const id of ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'])
      fast = rated({ ...fast, queue: [someCard(id)], isShown: true }, 'easy', id, 3_000, 0);
    expect(paceOf(fast, 12_000)).toBe(3_000);
  });
});

describe('an interval on a button', () => {
  it.each([
    [10_000, '1 min'],
    [10 * MINUTE, '10 min'],
    [3 * 60 * MINUTE, '3 h'],
    [6 * DAY, '6 d'],
    [76 * DAY, '2.5 mo'],
    [730 * DAY, '2 y'],
  ])('of %d ms is “%s”', (ms, text) => expect(shortInterval(ms)).toBe(text));
});
