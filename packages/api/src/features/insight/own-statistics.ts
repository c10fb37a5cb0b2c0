import type { Store } from '@recto/database/store';
import { INTERVAL_CLASSES, SLOT_MS } from '@recto/memory/contribution';
import { eq } from 'drizzle-orm';
import { answersByDate } from '../study/answers-by-date.ts';
import type { Days } from '../study/learner-settings.ts';

const CALENDAR_DAYS = 365;
const HOURS = 24;

/** What a learner did, day by day and hour by hour, and how predictions met what came. */
export interface OwnStatistics {
  /** The last year, oldest first. */
  days: { date: string; answers: number; minutes: number }[];
  /** By hour of the learner's clock, 0 to 23, over all time. */
  hours: { hour: number; answers: number; passed: number }[];
  /** Actual recall of cards that were known for days, by days since the answer before. */
  retention: { from: number; to: number | null; answers: number; passed: number; predicted: number }[];
  /** Predicted against actual recall; empty bins are left out. */
  calibration: { predicted: number; actual: number; answers: number }[];
}

export async function ownStatistics(
  { db, t }: Store,
  learnerId: string,
  days: Days,
  now: number,
): Promise<OwnStatistics> {
  const slots = await db.select().from(t.studySlot).where(eq(t.studySlot.learnerId, learnerId));
  const bins = await db.select().from(t.recallBin).where(eq(t.recallBin.learnerId, learnerId));
  return {
    days: byDay(slots, days, now),
    hours: byHour(slots, days.timeZone),
    retention: byInterval(bins),
    calibration: byPrediction(bins),
  };
}

type Slot = Store['t']['studySlot']['$inferSelect'];
type Bin = Store['t']['recallBin']['$inferSelect'];

function byDay(slots: readonly Slot[], days: Days, now: number): OwnStatistics['days'] {
  return answersByDate(slots, days, now, CALENDAR_DAYS).map(({ date, answers, tookMs }) => ({
    date,
    answers,
    minutes: Math.round(tookMs / 60_000),
  }));
}

function byHour(slots: readonly Slot[], timeZone: string): OwnStatistics['hours'] {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  const hours = Array.from({ length: HOURS }, (_, hour) => ({ hour, answers: 0, passed: 0 }));
  for (const { slot, answers, passed } of slots) {
    const row = hours[Number(format.format(slot * SLOT_MS)) % HOURS];
    if (!row) continue;
    row.answers += answers;
    row.passed += passed;
  }
  return hours;
}

function byInterval(bins: readonly Bin[]): OwnStatistics['retention'] {
  return INTERVAL_CLASSES.map((from, index) => {
    const own = bins.filter((bin) => bin.intervalClass === index);
    const answers = sumOf(own, 'answers');
    return {
      from,
      to: INTERVAL_CLASSES[index + 1] ?? null,
      answers,
      passed: sumOf(own, 'passed'),
      predicted: answers === 0 ? 0 : sumOf(own, 'predictedSum') / answers,
    };
  });
}

function byPrediction(bins: readonly Bin[]): OwnStatistics['calibration'] {
  return [...Map.groupBy(bins, (bin) => bin.predictedBin).entries()]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => ({
      answers: sumOf(own, 'answers'),
      passed: sumOf(own, 'passed'),
      sum: sumOf(own, 'predictedSum'),
    }))
    .filter(({ answers }) => answers > 0)
    .map(({ answers, passed, sum }) => ({ predicted: sum / answers, actual: passed / answers, answers }));
}

function sumOf(bins: readonly Bin[], column: 'answers' | 'passed' | 'predictedSum'): number {
  return bins.reduce((sum, bin) => sum + bin[column], 0);
}
