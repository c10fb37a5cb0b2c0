import type { Store } from '@recto/database/store';
import { and, asc, eq, gt } from 'drizzle-orm';
import { setForLearner } from '../classroom/set-for-learner.ts';

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

async function assignmentsOf(store: Store, learnerId: string, now: number): Promise<Target[]> {
  const set = await setForLearner(store, learnerId, 'study', now);
  return set
    .filter(({ assignment }) => assignment.dueAt > now)
    .map(({ assignment: { dueAt, targetRecall }, noteId, title, className }) => ({
      noteId,
      title,
      dueAt,
      targetRecall,
      className,
      minutesADay: null,
    }));
}
