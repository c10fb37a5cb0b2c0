import { get_fuzz_range } from 'ts-fsrs';

/** Intervals below this are left as they are. */
const SHORTEST_FUZZED = 2.5;

/** Days on which a card may come back instead of `days`, first and last: FSRS's fuzz range. */
export function fuzzRange(days: number, elapsed: number, maximum: number): { first: number; last: number } {
  if (days < SHORTEST_FUZZED) return { first: days, last: days };
  const { min_ivl, max_ivl } = get_fuzz_range(days, elapsed, maximum);
  return { first: min_ivl, last: max_ivl };
}

/**
 * The interval at a place of its fuzz range.
 * @param spread 0 for the first day, 1 for the last
 */
export function fuzzedDays(days: number, elapsed: number, maximum: number, spread: number): number {
  const { first, last } = fuzzRange(days, elapsed, maximum);
  return Math.min(last, first + Math.floor(Math.min(1, Math.max(0, spread)) * (last - first + 1)));
}

/** A place that follows from a card and how often it was reviewed: the same on every device, and unlike its neighbours'. */
export function spreadOf(cardId: string, reviews: number): number {
  let hash = 0x811c9dc5;
  for (const sign of `${cardId}|${reviews}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  // The last letters of a name barely reach the high bits, so they are mixed once more.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
