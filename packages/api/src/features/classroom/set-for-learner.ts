import type { Store } from '@recto/database/store';
import { and, asc, eq, lte } from 'drizzle-orm';

/** Something that is set for a class in which somebody learns. */
export interface SetForLearner {
  assignment: Store['t']['assignment']['$inferSelect'];
  noteId: string;
  title: string;
  className: string;
}

/** What is set for a learner and open, of one form, nearest date first. */
export function setForLearner(
  { db, t }: Store,
  learnerId: string,
  form: SetForLearner['assignment']['form'],
  now: number,
): Promise<SetForLearner[]> {
  return db
    .select({ assignment: t.assignment, noteId: t.deck.noteId, title: t.deck.title, className: t.classroom.name })
    .from(t.enrolment)
    .innerJoin(t.assignment, eq(t.assignment.classId, t.enrolment.classId))
    .innerJoin(t.classroom, eq(t.classroom.id, t.enrolment.classId))
    .innerJoin(t.deck, eq(t.deck.id, t.assignment.deckId))
    .where(
      and(
        eq(t.enrolment.userId, learnerId),
        eq(t.enrolment.role, 'learner'),
        eq(t.assignment.form, form),
        lte(t.assignment.opensAt, now),
      ),
    )
    .orderBy(asc(t.assignment.dueAt));
}
