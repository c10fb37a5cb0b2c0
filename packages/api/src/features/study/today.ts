import type { Store } from '@recto/database/store';
import { studyDate } from '@recto/memory/day';
import { retrievability } from '@recto/memory/retrievability';
import { and, asc, count, desc, eq, gt, gte, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import { dayStart, studyQueue } from './study-queue.ts';

const DAY = 86_400_000;
const CALENDAR_DAYS = 30;
/** Before there are answers to measure: reading, thinking, one key. */
const USUAL_PACE_MS = 12_000;
const PACE_OVER = 100;

export interface TodayAssignment {
  assignmentId: string;
  className: string;
  noteId: string;
  title: string;
  dueAt: number;
  targetRecall: number;
  cards: number;
  seen: number;
  /** Mean recall on the due date without further study, 0 to 1, unseen cards counting 0. */
  expectedRecall: number;
}

export interface Today {
  cards: number;
  newCards: number;
  minutes: number;
  /** Cards that come due within the day after this one's start. */
  tomorrow: number;
  assignments: TodayAssignment[];
  /** The last 30 days, oldest first. */
  days: { date: string; reviews: number }[];
}

/** What a learner's day looks like: how much is due, what is set, how they went of late. */
export async function today(store: Store, learnerId: string, timeZone: string, now: number): Promise<Today> {
  const begin = dayStart(now, timeZone);
  const queue = await studyQueue(store, learnerId, { timeZone, limit: 500 }, now);
  const pace = await paceOf(store, learnerId);
  return {
    cards: queue.length,
    newCards: queue.filter((card) => card.isNew).length,
    minutes: Math.ceil((queue.length * pace) / 60_000),
    tomorrow: await dueBetween(store, learnerId, now, begin + 2 * DAY),
    assignments: await assignmentsOf(store, learnerId, now),
    days: await daysOf(store, learnerId, timeZone, now),
  };
}

async function paceOf({ db, t }: Store, learnerId: string): Promise<number> {
  const rows = await db
    .select({ took: t.review.tookMs })
    .from(t.review)
    .where(and(eq(t.review.learnerId, learnerId), isNotNull(t.review.rating)))
    .orderBy(desc(t.review.reviewedAt))
    .limit(PACE_OVER);
  return rows.length === 0 ? USUAL_PACE_MS : rows.reduce((sum, row) => sum + row.took, 0) / rows.length;
}

async function dueBetween({ db, t }: Store, learnerId: string, from: number, to: number): Promise<number> {
  const [row] = await db
    .select({ due: count() })
    .from(t.memory)
    .where(and(eq(t.memory.learnerId, learnerId), gt(t.memory.due, from), lte(t.memory.due, to)));
  return row?.due ?? 0;
}

async function assignmentsOf({ db, t }: Store, learnerId: string, now: number): Promise<TodayAssignment[]> {
  const set = await db
    .select({ assignment: t.assignment, className: t.classroom.name, noteId: t.deck.noteId, title: t.deck.title })
    .from(t.enrolment)
    .innerJoin(t.assignment, eq(t.assignment.classId, t.enrolment.classId))
    .innerJoin(t.classroom, eq(t.classroom.id, t.enrolment.classId))
    .innerJoin(t.deck, eq(t.deck.id, t.assignment.deckId))
    .where(
      and(
        eq(t.enrolment.userId, learnerId),
        eq(t.enrolment.role, 'learner'),
        lte(t.assignment.opensAt, now),
        gte(t.assignment.dueAt, now - 7 * DAY),
      ),
    )
    .orderBy(asc(t.assignment.dueAt));
  if (set.length === 0) return [];
  const cards = await db
    .select({ noteId: t.card.noteId, stability: t.memory.stability, lastReviewedAt: t.memory.lastReviewedAt })
    .from(t.card)
    .leftJoin(t.memory, and(eq(t.memory.cardId, t.card.id), eq(t.memory.learnerId, learnerId)))
    .where(
      and(
        inArray(
          t.card.noteId,
          set.map((row) => row.noteId),
        ),
        isNull(t.card.retiredAt),
      ),
    );
  return set.map(({ assignment, className, noteId, title }) => {
    const own = cards.filter((card) => card.noteId === noteId);
    const recalls = own.map((card) => recallOn(card, Math.max(now, assignment.dueAt)));
    return {
      assignmentId: assignment.id,
      className,
      noteId,
      title,
      dueAt: assignment.dueAt,
      targetRecall: assignment.targetRecall,
      cards: own.length,
      seen: own.filter((card) => card.stability !== null).length,
      expectedRecall: recalls.length === 0 ? 0 : recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length,
    };
  });
}

function recallOn(
  { stability, lastReviewedAt }: { stability: number | null; lastReviewedAt: number | null },
  at: number,
): number {
  return stability === null || lastReviewedAt === null ? 0 : retrievability({ stability, lastReviewedAt }, at);
}

async function daysOf({ db, t }: Store, learnerId: string, timeZone: string, now: number): Promise<Today['days']> {
  const since = dayStart(now, timeZone) - (CALENDAR_DAYS - 1) * DAY;
  const rows = await db
    .select({ at: t.review.reviewedAt })
    .from(t.review)
    .where(and(eq(t.review.learnerId, learnerId), gte(t.review.reviewedAt, since), isNotNull(t.review.rating)));
  const counts = new Map<string, number>();
  for (const { at } of rows) {
    const date = studyDate(at, timeZone);
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return Array.from({ length: CALENDAR_DAYS }, (_, index) => {
    const date = studyDate(now - (CALENDAR_DAYS - 1 - index) * DAY, timeZone);
    return { date, reviews: counts.get(date) ?? 0 };
  });
}
