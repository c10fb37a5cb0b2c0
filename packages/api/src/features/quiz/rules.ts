import { and, eq } from 'drizzle-orm';
import { rule } from '../../procedure/rule.ts';
import { mayReadNote } from '../library/note-access.ts';

/** A quiz of a note that one may read. */
export const canTakeQuiz = rule<{ noteId: string }>('canTakeQuiz', async ({ store, actor, now }, { noteId }) =>
  (await mayReadNote(store, actor.userId, noteId, now)) ? 'allow' : 'hide',
);

/** An attempt is its learner's own. */
export const isOwnAttempt = rule<{ attemptId: string }>(
  'isOwnAttempt',
  async ({ store: { db, t }, actor }, { attemptId }) => {
    const [attempt] = await db
      .select({ id: t.attempt.id })
      .from(t.attempt)
      .where(and(eq(t.attempt.learnerId, actor.userId), eq(t.attempt.id, attemptId)));
    return attempt ? 'allow' : 'hide';
  },
);

/** An exam that is open and set for a class in which one learns. */
export const canTakeExam = rule<{ assignmentId: string }>(
  'canTakeExam',
  async ({ store: { db, t }, actor, now }, { assignmentId }) => {
    const [place] = await db
      .select({ opensAt: t.assignment.opensAt })
      .from(t.assignment)
      .innerJoin(t.enrolment, eq(t.enrolment.classId, t.assignment.classId))
      .where(
        and(eq(t.assignment.id, assignmentId), eq(t.enrolment.userId, actor.userId), eq(t.enrolment.role, 'learner')),
      );
    return place && place.opensAt <= now ? 'allow' : 'hide';
  },
);
