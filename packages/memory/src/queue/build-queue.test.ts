import { describe, expect, it } from 'vitest';
import { buildQueue, type Queueable } from './build-queue.ts';

const NOW = 1_000_000;
const card = (cardId: string, due?: number, phase: 'learning' | 'review' = 'review', itemId = cardId): Queueable => ({
  cardId,
  itemId,
  memory: due === undefined ? null : { due, phase },
});
const ids = (cards: Queueable[], limits = { newCards: 20, total: 200 }) =>
  buildQueue(cards, NOW, limits).map((it) => it.cardId);

describe('the queue', () => {
  it('leaves out what is not due yet', () => {
    expect(ids([card('later', NOW + 1), card('now', NOW)])).toEqual(['now']);
  });

  it('begins with cards in learning steps, then reviews, longest due first', () => {
    expect(ids([card('r2', 20), card('r1', 10), card('l', 30, 'learning')])).toEqual(['l', 'r1', 'r2']);
  });

  it('puts a new card after every third review and the rest at the end', () => {
    expect(ids([card('n1'), card('n2'), card('a', 1), card('b', 2), card('c', 3), card('d', 4)])).toEqual([
      'a',
      'b',
      'c',
      'n1',
      'd',
      'n2',
    ]);
  });

  it('keeps siblings apart: of one item only the first comes today', () => {
    expect(
      ids([card('forward', undefined, 'review', 'item'), card('reverse', undefined, 'review', 'item'), card('other')]),
    ).toEqual(['forward', 'other']);
    expect(ids([card('forward', undefined, 'review', 'item'), card('reverse', 5, 'review', 'item')])).toEqual([
      'reverse',
    ]);
  });

  it('begins no more new cards than are left for today, and no more cards than asked for', () => {
    expect(ids([card('n1'), card('n2'), card('n3')], { newCards: 2, total: 200 })).toEqual(['n1', 'n2']);
    expect(ids([card('a', 1), card('b', 2), card('c', 3)], { newCards: 2, total: 2 })).toEqual(['a', 'b']);
  });
});
