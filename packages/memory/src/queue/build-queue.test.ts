import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildQueue, type QueueOptions } from './build-queue.ts';
import { interleaved, interleavingOf } from './interleave.ts';
import type { Queueable } from './queueable.ts';

const NOW = 1_000_000_000;
const DAY = 86_400_000;
const OPTIONS: QueueOptions = {
  newCards: 20,
  reviews: 200,
  order: 'due',
  mix: 'mixed',
  burySiblings: true,
  dayStart: NOW - 1000,
  learnAhead: 0,
};

const card = (
  cardId: string,
  due?: number,
  more: Partial<Queueable> & { phase?: 'learning' | 'review' } = {},
): Queueable => ({
  cardId,
  itemId: cardId,
  noteId: 'n',
  conceptId: cardId,
  topic: 't',
  memory:
    due === undefined
      ? null
      : { due, phase: more.phase ?? 'review', stability: 5, lastReviewedAt: due - 5 * DAY, decay: 0.15 },
  ...more,
});
const ids = (cards: Queueable[], options: Partial<QueueOptions> = {}) =>
  buildQueue(cards, NOW, { ...OPTIONS, ...options }).map((it) => it.cardId);

describe('the queue', () => {
  it('leaves out what is not due yet', () => {
    expect(ids([card('later', NOW + 1), card('now', NOW)])).toEqual(['now']);
  });

  it('begins with cards in learning steps, then reviews, longest due first', () => {
    expect(ids([card('r2', 20), card('r1', 10), card('l', 30, { phase: 'learning' })])).toEqual(['l', 'r1', 'r2']);
  });

  it('puts reviews that are recalled least first, where the learner wants that', () => {
    const memory = { due: 10, phase: 'review', stability: 5, lastReviewedAt: NOW - 5 * DAY, decay: 0.15 } as const;
    const weak = card('weak', 11, { memory: { ...memory, stability: 1 } });
    expect(
      ids([card('strong', 10, { memory: { ...memory, stability: 50 } }), weak], { order: 'retrievability' }),
    ).toEqual(['weak', 'strong']);
  });

  it('puts a new card after every third review and the rest at the end, or all of them first or last', () => {
    const cards = [card('n1'), card('n2'), card('a', 1), card('b', 2), card('c', 3), card('d', 4)];
    expect(ids(cards)).toEqual(['a', 'b', 'c', 'n1', 'd', 'n2']);
    expect(ids(cards, { mix: 'first' })).toEqual(['n1', 'n2', 'a', 'b', 'c', 'd']);
    expect(ids(cards, { mix: 'last' })).toEqual(['a', 'b', 'c', 'd', 'n1', 'n2']);
  });

  it('keeps siblings apart: of one item only the first comes today', () => {
    expect(
      ids([card('forward', undefined, { itemId: 'i' }), card('reverse', undefined, { itemId: 'i' }), card('other')]),
    ).toEqual(['forward', 'other']);
    expect(ids([card('forward', undefined, { itemId: 'i' }), card('reverse', 5, { itemId: 'i' })])).toEqual([
      'reverse',
    ]);
  });

  it('leaves the sibling of a card that was answered today for another day, unless the learner wants it', () => {
    const answered = card('forward', NOW + DAY, { itemId: 'i' });
    const today = { ...answered, memory: answered.memory && { ...answered.memory, lastReviewedAt: NOW - 1 } };
    expect(ids([today, card('reverse', 5, { itemId: 'i' })])).toEqual([]);
    expect(ids([today, card('reverse', 5, { itemId: 'i' })], { burySiblings: false })).toEqual(['reverse']);
  });

  it('begins no more new cards and brings no more reviews than are left for today', () => {
    expect(ids([card('n1'), card('n2'), card('n3')], { newCards: 2 })).toEqual(['n1', 'n2']);
    expect(ids([card('a', 1), card('b', 2), card('c', 3)], { reviews: 2 })).toEqual(['a', 'b']);
  });

  it('brings cards in learning steps a little early, at the end, where the learner wants that', () => {
    const soon = card('soon', NOW + 60_000, { phase: 'learning' });
    expect(ids([soon, card('a', 1)])).toEqual(['a']);
    expect(ids([soon, card('a', 1)], { learnAhead: 120_000 })).toEqual(['a', 'soon']);
  });

  it('follows a plan where a note has one: what is recalled less than the plan asks for comes, whenever it is due', () => {
    const memory = {
      due: NOW + DAY,
      phase: 'review',
      stability: 5,
      lastReviewedAt: NOW - 5 * DAY,
      decay: 0.15,
    } as const;
    const cards = [card('weak', 0, { memory }), card('strong', 0, { memory: { ...memory, stability: 100, due: 1 } })];
    expect(ids(cards, { planned: new Map([['n', 0.92]]) })).toEqual(['weak']);
  });
});

describe('interleaving', () => {
  const anyCards = fc.array(
    fc.record({
      note: fc.integer({ min: 0, max: 2 }),
      concept: fc.integer({ min: 0, max: 2 }),
      item: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 60 },
  );
  const toCards = (raw: { note: number; concept: number; item: number }[]) =>
    raw.map(({ note, concept, item }, index) =>
      card(`c${index}`, index, { noteId: `n${note}`, conceptId: `k${concept}`, itemId: `n${note}k${concept}i${item}` }),
    );

  it('loses and doubles no card', () => {
    fc.assert(
      fc.property(anyCards, (raw) => {
        const cards = toCards(raw);
        expect(
          interleaved(cards)
            .map((it) => it.cardId)
            .sort(),
        ).toEqual(cards.map((it) => it.cardId).sort());
      }),
    );
  });

  it('puts contrasting cards side by side and siblings apart', () => {
    const blocked = ['a', 'b'].flatMap((concept) =>
      Array.from({ length: 12 }, (_, at) => card(`${concept}${at}`, at, { conceptId: concept, topic: `t${at}` })),
    );
    expect(interleavingOf(blocked).besideContrast).toBeLessThan(0.2);
    expect(interleavingOf(interleaved(blocked)).besideContrast).toBeGreaterThan(0.9);
    const siblings = Array.from({ length: 16 }, (_, at) => card(`s${at}`, at, { itemId: `i${at >> 1}` }));
    expect(interleavingOf(siblings).siblingGap).toBe(0);
    expect(interleavingOf(interleaved(siblings)).siblingGap).toBeGreaterThanOrEqual(4);
  });
});
