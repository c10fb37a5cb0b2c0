import { spreadFor } from '@recto/memory/balance';
import type { Memory } from '@recto/memory/memory';
import { RATINGS, type Rating } from '@recto/memory/rating';
import { preview } from '@recto/memory/schedule';
import type { Learner } from './learner-settings.ts';

/** What the buttons of a card say, and what an answer to it is sent with so that they say the truth. */
export interface ComingBack {
  /** Milliseconds until the card comes back, for each rating. */
  intervals: Record<Rating, number>;
  /** Where in its fuzz range the interval falls; null where intervals are not fuzzed. */
  spread: number | null;
}

/**
 * When a card comes back, if it is answered at `at`.
 * @param loads cards that come on each day from now; null where days are not balanced
 */
export function comingBack(
  cardId: string,
  memory: Memory | null,
  at: number,
  { settings, scheduling }: Learner,
  loads: number[] | null,
): ComingBack {
  const options = { fuzz: settings.fuzz, loads: settings.balance ? loads : null };
  const spread = spreadFor(cardId, memory, at, scheduling, options);
  const next = preview(memory, at, scheduling, spread);
  const [again, hard, good, easy] = RATINGS.map((rating) => next[rating].due - at) as [number, number, number, number];
  return { intervals: { again, hard, good, easy }, spread };
}
