import { grade } from '@recto/assessment/grading';
import type { Question } from '@recto/content/question';
import type { Db, Store } from '@recto/database/store';
import { sql } from 'drizzle-orm';

type Tables = Store['t'];

interface GivenResponse {
  learnerId: string;
  chosen: string[];
  score: number;
  respondedAt: number;
}

/** Adds one response to the running sums, in the transaction that appends it. */
export async function addResponseSums(
  tx: Db,
  t: Tables,
  response: GivenResponse,
  question: { noteId: string; body: Question },
): Promise<void> {
  const result = grade(question.body, response.chosen);
  if ('code' in result) return;
  const { learnerId, score, respondedAt } = response;
  const { noteId } = question;
  for (const conceptId of result.right) {
    await tx
      .insert(t.quizScore)
      .values({ learnerId, noteId, conceptId, responses: 1, points: score })
      .onConflictDoUpdate({
        target: [t.quizScore.learnerId, t.quizScore.noteId, t.quizScore.conceptId],
        set: { responses: sql`${t.quizScore.responses} + 1`, points: sql`${t.quizScore.points} + ${score}` },
      });
  }
  for (const { chosen, right } of result.confusions) {
    await tx
      .insert(t.confusion)
      .values({ learnerId, noteId, chosenConceptId: chosen, rightConceptId: right, times: 1, lastAt: respondedAt })
      .onConflictDoUpdate({
        target: [t.confusion.learnerId, t.confusion.noteId, t.confusion.chosenConceptId, t.confusion.rightConceptId],
        set: { times: sql`${t.confusion.times} + 1`, lastAt: respondedAt },
      });
  }
}
