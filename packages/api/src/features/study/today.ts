import type { Store } from '@recto/database/store';
import { SLOT_MS } from '@recto/memory/contribution';
import { and, count, eq, gt, gte, lte } from 'drizzle-orm';
import { confusedNotes, confusionsOf, type NamedConfusion } from '../insight/confusions.ts';
import { secondsAnAnswer } from '../planning/pace.ts';
import { plansOf, type TargetPlan } from '../planning/plans.ts';
import { type ExamSet, examsOf } from '../quiz/exams-of.ts';
import { answersByDate } from './answers-by-date.ts';
import { type Days, daysOf, learnerOf } from './learner-settings.ts';
import { queued } from './study-queue.ts';

const DAY = 86_400_000;
const CALENDAR_DAYS = 30;

/** Something to be known by a date, and how it goes. */
export interface TodayTarget {
  noteId: string;
  title: string;
  /** Null for a goal of one's own. */
  className: string | null;
  dueAt: number;
  daysLeft: number;
  targetRecall: number;
  cards: number;
  seen: number;
  /** Mean recall on the date under the plan, 0 to 1. */
  expectedRecall: number;
  /** The same if nothing more is studied. */
  withoutStudy: number;
  isReachable: boolean;
  /** What the plan asks for today. */
  minutesToday: number;
  /** What the learner has for it each day. */
  minutesADay: number;
}

export interface Today {
  cards: number;
  newCards: number;
  minutes: number;
  /** Cards that come due within the day after this one's start. */
  tomorrow: number;
  targets: TodayTarget[];
  exams: ExamSet[];
  /** What is mixed up most often; null where nothing is. */
  confusion: NamedConfusion | null;
  /** The last 30 days, oldest first. */
  days: { date: string; reviews: number }[];
}

/** What a learner's day looks like: how much is due, what is set, how they went of late. */
export async function today(store: Store, learnerId: string, timeZone: string, now: number): Promise<Today> {
  const learner = await learnerOf(store.db, store.t, learnerId);
  const days = daysOf(learner, timeZone);
  const plans = await plansOf(store, learnerId, learner, days, now);
  const queue = await queued(store, learnerId, { learner, days, plans }, now);
  const seconds = await secondsAnAnswer(store, learnerId);
  return {
    cards: queue.length,
    newCards: queue.filter((card) => card.memory === null).length,
    minutes: Math.ceil((queue.length * seconds) / 60),
    tomorrow: await dueBetween(store, learnerId, now, days.nextAfter(days.nextAfter(now))),
    exams: await examsOf(store, learnerId, now),
    targets: plans.map((plan) => toTarget(plan, seconds, now)),
    confusion: (await confusionsOf(store, [learnerId], await confusedNotes(store, learnerId)))[0] ?? null,
    days: await calendarOf(store, learnerId, days, now),
  };
}

function toTarget({ plan, newToday, ...target }: TargetPlan, seconds: number, now: number): TodayTarget {
  const { noteId, title, className, dueAt, targetRecall, cards, seen, minutes } = target;
  return {
    noteId,
    title,
    className,
    dueAt,
    daysLeft: Math.ceil((dueAt - now) / DAY),
    targetRecall,
    cards,
    seen,
    expectedRecall: plan.expectedRecall,
    withoutStudy: plan.withoutStudy,
    isReachable: plan.isReachable,
    minutesToday: Math.ceil(((plan.byDay[0]?.answers ?? 0) * seconds) / 60),
    minutesADay: minutes,
  };
}

async function dueBetween({ db, t }: Store, learnerId: string, from: number, to: number): Promise<number> {
  const [row] = await db
    .select({ due: count() })
    .from(t.memory)
    .where(and(eq(t.memory.learnerId, learnerId), gt(t.memory.due, from), lte(t.memory.due, to)));
  return row?.due ?? 0;
}

async function calendarOf({ db, t }: Store, learnerId: string, days: Days, now: number): Promise<Today['days']> {
  const since = Math.floor((now - (CALENDAR_DAYS + 1) * DAY) / SLOT_MS);
  const slots = await db
    .select()
    .from(t.studySlot)
    .where(and(eq(t.studySlot.learnerId, learnerId), gte(t.studySlot.slot, since)));
  return answersByDate(slots, days, now, CALENDAR_DAYS).map(({ date, answers }) => ({ date, reviews: answers }));
}
