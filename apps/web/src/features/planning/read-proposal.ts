/** What the form of a plan puts into the address. */
export interface PlanParams {
  date?: string;
  target?: string;
  minutes?: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const HOUR = 3_600_000;

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
  const midnight = Date.parse(`${date}T00:00:00Z`) + 24 * HOUR;
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(midnight);
  const value = (type: string) => Number(shown.find((part) => part.type === type)?.value);
  const local = Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'));
  return midnight - (local - midnight);
}
