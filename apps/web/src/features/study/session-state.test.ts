import { describe, expect, it } from 'vitest';
import { begin, rated, type StudyCard, shortInterval, undone, withIntervals, without } from './session-state.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const card = (cardId: string): StudyCard => ({
  cardId,
  itemId: cardId,
  noteId: 'n',
  noteTitle: 'N',
  label: '',
  concepts: [],
  front: [],
  back: [],
  line: 1,
  isNew: true,
  answerChanged: false,
  after: null,
  intervals: { again: MINUTE, hard: 6 * MINUTE, good: 10 * MINUTE, easy: 8 * DAY },
});
const ids = ({ queue }: { queue: StudyCard[] }) => queue.map((it) => it.cardId);

describe('a session', () => {
  const start = { ...begin([card('a'), card('b')]), isShown: true };

  it('goes on to the next card, and puts one that is due soon behind the others', () => {
    expect(ids(rated(start, 'again', 'r1', 0))).toEqual(['b', 'a']);
    expect(ids(rated(start, 'easy', 'r1', 0))).toEqual(['b']);
  });

  it('gives a card that comes again on top of the answer before, with the intervals that the server worked out', () => {
    const intervals = { again: MINUTE, hard: DAY, good: 2 * DAY, easy: 4 * DAY };
    const after = withIntervals(rated(start, 'good', 'r1', 0), 'r1', intervals);
    expect(after.queue[1]).toMatchObject({ cardId: 'a', after: 'r1', isNew: false, intervals });
  });

  it('is exactly as before when an answer is undone, as deep as it went', () => {
    const deep = rated({ ...rated(start, 'again', 'r1', 0), isShown: true }, 'easy', 'r2', 0);
    expect(undone(undone(deep, 0), 0)).toEqual(start);
    expect(undone(start, 0)).toEqual(start);
  });

  it('leaves out a card that was answered elsewhere', () => {
    expect(ids(without(start, 'a'))).toEqual(['b']);
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
