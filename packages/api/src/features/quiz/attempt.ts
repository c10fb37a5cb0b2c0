import { planQuiz } from '@recto/assessment/blueprint';
import { type Question, type SealedQuestion, sealed } from '@recto/content/question';
import type { RichText } from '@recto/content/rich-text';
import type { Store } from '@recto/database/store';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';
import type { NewAttempt } from './input.ts';

/** What a learner is told of a question once it is answered. */
export interface Feedback {
  chosen: string[];
  key: string[];
  score: number;
  /** The answer in words, where it is typed and no option shows it. */
  answer: RichText | null;
  /** Why each option is right or not, by option id. */
  why: Record<string, RichText>;
  /** Line of the note that says so. */
  line: number;
}

export interface Attempt {
  attemptId: string;
  noteId: string;
  noteTitle: string;
  questions: (SealedQuestion & { feedback: Feedback | null })[];
}

/** Begins a quiz of a note. The same id again gives the attempt as it stands. */
export async function startAttempt(
  store: Store,
  learnerId: string,
  { id, noteId, questions: size }: NewAttempt,
  now: number,
): Promise<Attempt> {
  const { db, t } = store;
  const rows = await db
    .select()
    .from(t.question)
    .where(and(eq(t.question.noteId, noteId), isNull(t.question.retiredAt)))
    .orderBy(asc(t.question.position));
  const plan = planQuiz(id, rows, size);
  if (plan.length === 0) throw new DomainError({ code: 'note-has-no-questions' });
  await store.transact((tx) =>
    tx.insert(t.attempt).values({ learnerId, id, noteId, startedAt: now, plan }).onConflictDoNothing(),
  );
  return readAttempt(store, learnerId, id);
}

/** An attempt as it stands: every question sealed, with feedback only where it was answered. */
export async function readAttempt({ db, t }: Store, learnerId: string, attemptId: string): Promise<Attempt> {
  const [row] = await db
    .select({ attempt: t.attempt, title: t.note.title })
    .from(t.attempt)
    .innerJoin(t.note, eq(t.note.id, t.attempt.noteId))
    .where(and(eq(t.attempt.learnerId, learnerId), eq(t.attempt.id, attemptId)));
  if (!row) throw new DomainError({ code: 'not-found', what: 'attempt' });
  const { plan, noteId } = row.attempt;
  const bodies = await db
    .select()
    .from(t.question)
    .where(
      inArray(
        t.question.id,
        plan.map((planned) => planned.questionId),
      ),
    );
  const responses = await db
    .select()
    .from(t.response)
    .where(and(eq(t.response.learnerId, learnerId), eq(t.response.attemptId, attemptId)));
  const questions = plan.flatMap(({ questionId, optionIds }) => {
    const body = bodies.find((question) => question.id === questionId)?.body;
    const response = responses.find((given) => given.questionId === questionId);
    if (!body) return [];
    return [{ ...sealed(body, optionIds), id: questionId, feedback: response ? feedbackOn(body, response) : null }];
  });
  return { attemptId, noteId, noteTitle: row.title, questions };
}

/** The key and the reasons, for a question that is answered. */
export function feedbackOn(question: Question, { chosen, score }: { chosen: string[]; score: number }): Feedback {
  const why = Object.fromEntries(question.options.map((option) => [option.id, option.feedback]));
  const [right] = question.options;
  const answer = question.choose === 'type' ? (right?.text ?? null) : null;
  return { chosen, key: question.key, answer, score, why, line: question.source.line };
}
