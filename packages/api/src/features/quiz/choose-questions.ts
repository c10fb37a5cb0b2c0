import { type Planned, planQuiz } from '@recto/assessment/blueprint';
import type { Store } from '@recto/database/store';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';

/** Which questions of a note an attempt asks; all follows from its id. @throws {DomainError} `note-has-no-questions` */
export async function chooseQuestions(
  { db, t }: Store,
  attemptId: string,
  noteId: string,
  size: number,
): Promise<Planned[]> {
  const rows = await db
    .select()
    .from(t.question)
    .where(and(eq(t.question.noteId, noteId), isNull(t.question.retiredAt)))
    .orderBy(asc(t.question.position));
  const plan = planQuiz(attemptId, rows, size);
  if (plan.length === 0) throw new DomainError({ code: 'note-has-no-questions' });
  return plan;
}
