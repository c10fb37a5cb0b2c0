const HOUR = 3_600_000;

/**
 * When the learner's present day of study began: at `startHour` of their own clock, so that
 * studying past midnight still counts for the evening before.
 * @param at       milliseconds since 1970
 * @param timeZone IANA name, such as `Europe/Berlin`
 * @throws {RangeError} where the time zone is not known
 */
export function startOfDay(at: number, timeZone: string, startHour = 4): number {
  const local = localTime(at - startHour * HOUR, timeZone);
  const guess = Date.UTC(local.year, local.month - 1, local.day, startHour) - offsetAt(at, timeZone);
  return guess + offsetAt(at, timeZone) - offsetAt(guess, timeZone);
}

/** When the learner's next day of study begins: right over nights on which the clock is changed. */
export function nextDayStart(at: number, timeZone: string, startHour = 4): number {
  return startOfDay(startOfDay(at, timeZone, startHour) + 36 * HOUR, timeZone, startHour);
}

/** The learner's date on which `at` counts, `YYYY-MM-DD`. */
export function studyDate(at: number, timeZone: string, startHour = 4): string {
  const { year, month, day } = localTime(at - startHour * HOUR, timeZone);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function localTime(
  at: number,
  timeZone: string,
): { year: number; month: number; day: number; hour: number; minute: number; second: number } {
  const parts = formatFor(timeZone).formatToParts(at);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return {
    year: value('year'),
    month: value('month'),
    day: value('day'),
    hour: value('hour') % 24,
    minute: value('minute'),
    second: value('second'),
  };
}

/** Local time minus UTC, milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = localTime(at, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const numeric = 'numeric' as const;
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
    hourCycle: 'h23',
  });
  formats.set(timeZone, made);
  return made;
}
