import type { Store } from '@recto/database/store';
import { SLOT_MS } from '@recto/memory/contribution';
import type { Days } from './learner-settings.ts';

const DAY = 86_400_000;

/** What a learner did on one of their days. */
export interface DayOfAnswers {
  /** `YYYY-MM-DD`. */
  date: string;
  answers: number;
  tookMs: number;
}

/** Slots put together to the learner's last days, oldest first; days without study are there too. */
export function answersByDate(
  slots: readonly Pick<Store['t']['studySlot']['$inferSelect'], 'slot' | 'answers' | 'tookMs'>[],
  days: Days,
  now: number,
  last: number,
): DayOfAnswers[] {
  const dates = Array.from({ length: last }, (_, index) => days.dateOf(now - (last - 1 - index) * DAY));
  const sums = new Map(dates.map((date) => [date, { date, answers: 0, tookMs: 0 }]));
  for (const { slot, answers, tookMs } of slots) {
    if (slot * SLOT_MS < now - (last + 1) * DAY) continue;
    const sum = sums.get(days.dateOf(slot * SLOT_MS));
    if (!sum) continue;
    sum.answers += answers;
    sum.tookMs += tookMs;
  }
  return [...sums.values()];
}
