import { forgetting_curve } from 'ts-fsrs';
import type { Memory } from './memory.ts';

const DAY = 86_400_000;

/** What recall follows from. */
export type Recallable = Pick<Memory, 'stability' | 'lastReviewedAt' | 'decay'>;

/**
 * Probability of recalling a card now, by the FSRS-6 forgetting curve R(t) = (1 + f * t / S)^(-d).
 * @param at milliseconds since 1970; before the last review counts as at it
 * @returns above 0, at most 1
 * @see https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
 */
export function retrievability(memory: Recallable, at: number): number {
  const days = Math.max(0, at - memory.lastReviewedAt) / DAY;
  return forgetting_curve(memory.decay, days, memory.stability);
}

/** Mean probability of recalling some cards at `at`; null where there are none. */
export function meanRetrievability(memories: readonly Recallable[], at: number): number | null {
  if (memories.length === 0) return null;
  return memories.reduce((sum, memory) => sum + retrievability(memory, at), 0) / memories.length;
}
