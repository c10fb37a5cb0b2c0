import { afterReview, DEFAULT_SETTINGS } from '@recto/memory/schedule';
import { describe, expect, it } from 'vitest';
import { someCard } from '#features/study/some-card.ts';
import { offlineQueue } from './offline-queue.ts';
import type { OfflineKit } from './offline-store.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const DAY = 86_400_000;
const known = afterReview(null, 'easy', NOW - 9 * DAY, DEFAULT_SETTINGS);
const kit: OfflineKit = {
  learnerId: 'ada',
  savedAt: NOW,
  scheduling: { ...DEFAULT_SETTINGS, learningSteps: ['1m', '10m'], relearningSteps: ['10m'], parameters: null },
  fuzz: true,
  newCardsADay: 2,
  cards: [
    { card: someCard('due'), memory: known },
    { card: someCard('later'), memory: { ...known, due: NOW + 2 * DAY } },
    { card: someCard('new 1'), memory: null },
    { card: someCard('new 2'), memory: null },
    { card: someCard('new 3'), memory: null },
  ],
};
const answer = (cardId: string, id: string, at = NOW) =>
  ({ type: 'answer', id, cardId, rating: 'easy', reviewedAt: at, tookMs: 1, after: null, spread: 0.5 }) as const;
const ids = (...args: Parameters<typeof offlineQueue>) => offlineQueue(...args).map((it) => it.cardId);

describe('the queue of a device without a network', () => {
  it('holds what is due and as many new cards as a day has, with the time that each rating means', () => {
    expect(ids(kit, [], NOW)).toEqual(['due', 'new 1', 'new 2']);
    expect(offlineQueue(kit, [], NOW)[0]?.intervals.good).toBeGreaterThan(DAY);
  });

  it('brings a card when its day has come, though the server was not asked', () => {
    expect(ids(kit, [], NOW + 3 * DAY)).toEqual(['due', 'later', 'new 1', 'new 2']);
  });

  it('asks nothing again that was answered here, unless that was undone', () => {
    const pending = [answer('due', 'a'), answer('new 1', 'b')];
    expect(ids(kit, pending, NOW)).toEqual(['new 2']);
    const undo = { type: 'undo', id: 'u', cardId: 'due', reviewId: 'a', reviewedAt: NOW } as const;
    expect(ids(kit, [...pending, undo], NOW)).toEqual(['due', 'new 2']);
  });

  it('gives a card that comes again on top of the answer that was given here', () => {
    const pending = [answer('due', 'a', NOW - DAY)];
    const later = offlineQueue(kit, pending, NOW + 400 * DAY).find((it) => it.cardId === 'due');
    expect(later).toMatchObject({ after: 'a', isNew: false });
  });
});
