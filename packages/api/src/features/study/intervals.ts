import type { Memory } from '@recto/memory/memory';
import { RATINGS, type Rating } from '@recto/memory/rating';
import { DEFAULT_SETTINGS, preview } from '@recto/memory/schedule';

/** Milliseconds until a card comes back for each rating, if it is answered at `at`. */
export function intervalsAt(memory: Memory | null, at: number): Record<Rating, number> {
  const next = preview(memory, at, DEFAULT_SETTINGS);
  const [again, hard, good, easy] = RATINGS.map((rating) => next[rating].due - at) as [number, number, number, number];
  return { again, hard, good, easy };
}
