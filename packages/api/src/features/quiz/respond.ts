import { grade } from '@recto/assessment/grading';
import type { Question } from '@recto/content/question';
import type { Store } from '@recto/database/store';
import { and, eq } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';
import { TOLERATED_AHEAD_MS } from '../study/answer-card.ts';
import { type Feedback, feedbackOn } from './attempt.ts';
import { countAsReview } from './evidence.ts';
import type { NewResponse } from './input.ts';
import { addResponseSums } from './projections.ts';

/**
 * Appends an answer to a question of an attempt, graded, and gives the feedback. The same response
 * again gives the same feedback and changes nothing.
 * @throws {DomainError} `question-answered`, `option-unknown`, `one-option-wanted`, `answer-incomplete`, `answer-close`, `review-in-the-future`, `not-found`
 */
export async function respond(store: Store, learnerId: string, response: NewResponse, now: number): Promise<Feedback> {
  const { isSecondLook, ...given } = response;
  const { attemptId, questionId, chosen, respondedAt } = given;
  if (respondedAt > now + TOLERATED_AHEAD_MS)
    throw new DomainError({ code: 'review-in-the-future', reviewedAt: respondedAt, now });
  const question = await questionOf(store, learnerId, attemptId, questionId);
  const result = grade(question.body, chosen);
  if ('code' in result) throw new DomainError(result);
  if (result.isClose && !isSecondLook) throw new DomainError({ code: 'answer-close' });
  const { t } = store;
  return store.transact(async (tx) => {
    const row = { learnerId, ...given, score: result.score };
    const added = await tx.insert(t.response).values(row).onConflictDoNothing().returning({ id: t.response.id });
    if (added.length > 0) {
      await addResponseSums(tx, t, row, question);
      await countAsReview(tx, t, learnerId, { ...row, at: respondedAt }, question, now);
    }
    const [first] = await tx
      .select()
      .from(t.response)
      .where(
        and(
          eq(t.response.learnerId, learnerId),
          eq(t.response.attemptId, attemptId),
          eq(t.response.questionId, questionId),
        ),
      );
    if (first?.id !== response.id) throw new DomainError({ code: 'question-answered', questionId });
    return feedbackOn(question.body, first);
  });
}

async function questionOf(
  { db, t }: Store,
  learnerId: string,
  attemptId: string,
  questionId: string,
): Promise<{ noteId: string; body: Question }> {
  const [attempt] = await db
    .select()
    .from(t.attempt)
    .where(and(eq(t.attempt.learnerId, learnerId), eq(t.attempt.id, attemptId)));
  // The key of an exam stays here until it is handed in.
  const isPlanned = attempt?.mode === 'practice' && attempt.plan.some((planned) => planned.questionId === questionId);
  const [question] = isPlanned ? await db.select().from(t.question).where(eq(t.question.id, questionId)) : [];
  if (!question) throw new DomainError({ code: 'not-found', what: 'question' });
  return question;
}
