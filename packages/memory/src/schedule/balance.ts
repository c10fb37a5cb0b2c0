import { fuzzRange, spreadOf } from './fuzz.ts';
import type { Memory } from './memory.ts';
import { afterReview, type SchedulingSettings } from './schedule.ts';

const DAY = 86_400_000;

/** How many cards come back on each day from now: index 0 is today. */
export type DayLoads = number[];

export interface SpreadOptions {
  /** Whether intervals are spread within their fuzz range at all. */
  fuzz: boolean;
  /** Cards that come on each day, to which the choice is added; null spreads by chance alone. */
  loads: DayLoads | null;
}

/**
 * Where in its fuzz range the next interval of a card falls: on the day with the fewest cards of its
 * range, of several the one that chance would have taken or comes after it. What is chosen is
 * counted in `loads`, so that the next card sees it.
 * @returns 0 to 1; null where intervals are not fuzzed
 */
export function spreadFor(
  cardId: string,
  memory: Memory | null,
  at: number,
  settings: SchedulingSettings,
  { fuzz, loads }: SpreadOptions,
): number | null {
  if (!fuzz) return null;
  const byChance = spreadOf(cardId, memory?.reviews ?? 0);
  if (!loads) return byChance;
  const { intervalDays, phase } = afterReview(memory, 'good', at, settings);
  if (phase !== 'review') return byChance;
  const elapsed = memory ? Math.floor((at - memory.lastReviewedAt) / DAY) : 0;
  const { first, last } = fuzzRange(intervalDays, elapsed, settings.maximumInterval);
  const days = last - first + 1;
  const begin = Math.floor(byChance * days);
  const inTurn = Array.from({ length: days }, (_, index) => first + ((begin + index) % days));
  const day = inTurn.reduce((best, one) => ((loads[one] ?? 0) < (loads[best] ?? 0) ? one : best));
  loads[day] = (loads[day] ?? 0) + 1;
  return (day - first + 0.5) / days;
}
