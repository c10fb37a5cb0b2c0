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
