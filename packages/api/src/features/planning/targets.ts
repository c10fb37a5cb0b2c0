import type { Store } from '@recto/database/store';
import { and, asc, eq, gt, lte } from 'drizzle-orm';

/** A note that is to be known by a date: set for a class, or by the learner for themself. */
export interface Target {
  noteId: string;
  title: string;
  dueAt: number;
  targetRecall: number;
  /** Minutes a day for it; null where the learner has said none, and what they have for plans is shared out. */
  minutesADay: number | null;
  /** The class that set it; null for a goal of one's own. */
  className: string | null;
}

/** What is before a learner, nearest date first; of several for one note the first. A goal's minutes hold for the class's date too. */
export async function targetsOf(store: Store, learnerId: string, now: number): Promise<Target[]> {
  const goals = await goalsOf(store, learnerId, now);
  const set = await assignmentsOf(store, learnerId, now);
  const minutesOf = new Map(goals.map((goal) => [goal.noteId, goal.minutesADay]));
  const all = [...set, ...goals].sort((a, b) => a.dueAt - b.dueAt);
  const byNote = new Map<string, Target>();
  for (const target of all)
    if (!byNote.has(target.noteId))
      byNote.set(target.noteId, { ...target, minutesADay: minutesOf.get(target.noteId) ?? target.minutesADay });
  return [...byNote.values()];
}

function goalsOf({ db, t }: Store, learnerId: string, now: number): Promise<Target[]> {
  return db
    .select({
      noteId: t.goal.noteId,
      title: t.note.title,
      dueAt: t.goal.dueAt,
      targetRecall: t.goal.targetRecall,
      minutesADay: t.goal.minutesADay,
    })
    .from(t.goal)
    .innerJoin(t.note, eq(t.note.id, t.goal.noteId))
    .where(and(eq(t.goal.learnerId, learnerId), gt(t.goal.dueAt, now)))
    .orderBy(asc(t.goal.dueAt))
    .then((rows) => rows.map((row) => ({ ...row, className: null })));
}

async function assignmentsOf({ db, t }: Store, learnerId: string, now: number): Promise<Target[]> {
  const rows = await db
    .select({
      noteId: t.deck.noteId,
      title: t.deck.title,
      dueAt: t.assignment.dueAt,
      targetRecall: t.assignment.targetRecall,
      className: t.classroom.name,
    })
    .from(t.enrolment)
    .innerJoin(t.assignment, eq(t.assignment.classId, t.enrolment.classId))
    .innerJoin(t.classroom, eq(t.classroom.id, t.enrolment.classId))
    .innerJoin(t.deck, eq(t.deck.id, t.assignment.deckId))
    .where(
      and(
        eq(t.enrolment.userId, learnerId),
        eq(t.enrolment.role, 'learner'),
        eq(t.assignment.form, 'study'),
        lte(t.assignment.opensAt, now),
        gt(t.assignment.dueAt, now),
      ),
    )
    .orderBy(asc(t.assignment.dueAt));
  return rows.map((row) => ({ ...row, minutesADay: null }));
}
