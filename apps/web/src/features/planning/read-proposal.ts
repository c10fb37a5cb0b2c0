import { nextDayStart, startOfDay, studyDate } from '@recto/memory/day';

/** What the form of a plan puts into the address. */
export interface PlanParams {
  date?: string;
  target?: string;
  minutes?: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A proposal from the form: the end of the chosen day in the learner's time zone. Null where it is not filled in, or the day is past. */
export function readProposal({ date, target, minutes }: PlanParams, now: number, timeZone: string) {
  const targetRecall = Number(target) / 100;
  const minutesADay = Number(minutes);
  if (!date || !DATE.test(date) || !(targetRecall >= 0.5 && targetRecall <= 0.99)) return null;
  if (!(Number.isInteger(minutesADay) && minutesADay >= 5 && minutesADay <= 240)) return null;
  const dueAt = endOfDay(date, timeZone);
  return dueAt > now ? { dueAt, targetRecall, minutesADay } : null;
}

/** Midnight after a date, as the learner's clock has it. */
function endOfDay(date: string, timeZone: string): number {
  const noon = Date.parse(`${date}T12:00:00Z`);
  // Far in the east that is the next day already.
  return studyDate(noon, timeZone, 0) === date ? nextDayStart(noon, timeZone, 0) : startOfDay(noon, timeZone, 0);
}
