import { grade } from '@recto/assessment/grading';
import type { Db, Store } from '@recto/database/store';
import { and, eq, isNull, lt } from 'drizzle-orm';
import { v7 } from 'uuid';
import { incoming } from '../../procedure/incoming.ts';
import { DomainError } from '../../procedure/problem.ts';
import { chooseQuestions } from './choose-questions.ts';
import type { SavedAnswer } from './input.ts';
import { addResponseSums } from './projections.ts';

type Tables = Store['t'];
type AttemptRow = Tables['attempt']['$inferSelect'];

const MINUTE = 60_000;
/** Where the teacher has said no number. */
export const USUAL_QUESTIONS = 20;
/** An answer that left in time may come this much late. */
const LENIENCY_MS = 5_000;

/**
 * Begins the exam of an assignment, or gives the attempt that this learner has begun: on another device it goes on.
 * @throws {DomainError} `note-has-no-questions`, `not-found`
 */
export async function startExam(
  store: Store,
  learnerId: string,
  { id, assignmentId }: { id: string; assignmentId: string },
  now: number,
): Promise<{ attemptId: string }> {
  const { db, t } = store;
  const [set] = await db
    .select({ assignment: t.assignment, noteId: t.deck.noteId })
    .from(t.assignment)
    .innerJoin(t.deck, eq(t.deck.id, t.assignment.deckId))
    .where(eq(t.assignment.id, assignmentId));
  if (set?.assignment.form !== 'exam') throw new DomainError({ code: 'not-found', what: 'assignment' });
  const { noteId, assignment } = set;
  const plan = await chooseQuestions(store, id, noteId, assignment.questions ?? USUAL_QUESTIONS);
  const endsAt =
    assignment.minutes === null ? assignment.dueAt : Math.min(now + assignment.minutes * MINUTE, assignment.dueAt);
  return store.transact(async (tx) => {
    const [begun] = await tx
      .select({ id: t.attempt.id })
      .from(t.attempt)
      .where(and(eq(t.attempt.learnerId, learnerId), eq(t.attempt.assignmentId, assignmentId)));
    if (begun) return { attemptId: begun.id };
    if (now > assignment.dueAt) throw new DomainError({ code: 'exam-over' });
    await tx
      .insert(t.attempt)
      .values({ learnerId, id, noteId, startedAt: now, plan, mode: 'exam', assignmentId, endsAt })
      .onConflictDoNothing();
    return { attemptId: id };
  });
}

/**
 * Saves an answer as it stands; it may be changed until the exam is handed in.
 * @throws {DomainError} `exam-over` once it is handed in or its time is over; `not-found` for a question of another quiz
 */
export function saveExamAnswer(
  { transact, t }: Store,
  learnerId: string,
  { attemptId, questionId, chosen, isFlagged, tookMs }: SavedAnswer,
  now: number,
): Promise<{ savedAt: number }> {
  return transact(async (tx) => {
    const attempt = await openExam(tx, t, learnerId, attemptId, now);
    if (!attempt.plan.some((planned) => planned.questionId === questionId))
      throw new DomainError({ code: 'not-found', what: 'question' });
    const row = { learnerId, attemptId, questionId, chosen, isFlagged, tookMs, savedAt: now };
    await tx
      .insert(t.examAnswer)
      .values(row)
      .onConflictDoUpdate({
        target: [t.examAnswer.learnerId, t.examAnswer.attemptId, t.examAnswer.questionId],
        set: incoming('chosen', 'isFlagged', 'tookMs', 'savedAt'),
      });
    return { savedAt: now };
  });
}

async function openExam(tx: Db, t: Tables, learnerId: string, attemptId: string, now: number): Promise<AttemptRow> {
  const [attempt] = await tx
    .select()
    .from(t.attempt)
    .where(and(eq(t.attempt.learnerId, learnerId), eq(t.attempt.id, attemptId)));
  if (attempt?.mode !== 'exam') throw new DomainError({ code: 'not-found', what: 'attempt' });
  const isOver = attempt.endsAt !== null && now > attempt.endsAt + LENIENCY_MS;
  if (isOver || (await submittedAt(tx, t, learnerId, attemptId)) !== null) throw new DomainError({ code: 'exam-over' });
  return attempt;
}

/** When an exam was handed in; null while it is open. */
export async function submittedAt(db: Db, t: Tables, learnerId: string, attemptId: string): Promise<number | null> {
  const [row] = await db
    .select({ at: t.submission.submittedAt })
    .from(t.submission)
    .where(and(eq(t.submission.learnerId, learnerId), eq(t.submission.attemptId, attemptId)));
  return row?.at ?? null;
}

/** Hands an exam in: what stands is graded and counts. Handed in again, nothing changes. */
export async function submitExam(
  { transact, t }: Store,
  learnerId: string,
  attemptId: string,
  at: number,
): Promise<{ submittedAt: number }> {
  return transact(async (tx) => {
    const [attempt] = await tx
      .select()
      .from(t.attempt)
      .where(and(eq(t.attempt.learnerId, learnerId), eq(t.attempt.id, attemptId)));
    if (attempt?.mode !== 'exam') throw new DomainError({ code: 'not-found', what: 'attempt' });
    const submission = { learnerId, attemptId, submittedAt: Math.min(at, attempt.endsAt ?? at) };
    const added = await tx.insert(t.submission).values(submission).onConflictDoNothing().returning();
    if (added.length === 0) return { submittedAt: (await submittedAt(tx, t, learnerId, attemptId)) ?? at };
    await gradeAll(tx, t, attempt, submission.submittedAt);
    return { submittedAt: submission.submittedAt };
  });
}

async function gradeAll(
  tx: Db,
  t: Tables,
  { learnerId, id: attemptId }: AttemptRow,
  respondedAt: number,
): Promise<void> {
  const saved = await tx
    .select({ answer: t.examAnswer, question: t.question })
    .from(t.examAnswer)
    .innerJoin(t.question, eq(t.question.id, t.examAnswer.questionId))
    .where(and(eq(t.examAnswer.learnerId, learnerId), eq(t.examAnswer.attemptId, attemptId)));
  for (const { answer, question } of saved) {
    if (answer.chosen.length === 0) continue;
    const result = grade(question.body, answer.chosen);
    // What was begun and not finished is worth nothing, as on paper.
    const score = 'code' in result ? 0 : result.score;
    const { questionId, chosen, tookMs } = answer;
    const row = { learnerId, id: v7(), attemptId, questionId, chosen, score, respondedAt, tookMs, isSure: null };
    const added = await tx.insert(t.response).values(row).onConflictDoNothing().returning({ id: t.response.id });
    if (added.length > 0) await addResponseSums(tx, t, row, question);
  }
}

/** Hands in every exam whose time is over; what a learner left open counts as it stands. Gives how many. */
export async function handInOverdue(store: Store, now: number): Promise<number> {
  const { db, t } = store;
  const over = await db
    .select({ learnerId: t.attempt.learnerId, id: t.attempt.id })
    .from(t.attempt)
    .leftJoin(
      t.submission,
      and(eq(t.submission.learnerId, t.attempt.learnerId), eq(t.submission.attemptId, t.attempt.id)),
    )
    .where(and(eq(t.attempt.mode, 'exam'), lt(t.attempt.endsAt, now - LENIENCY_MS), isNull(t.submission.attemptId)));
  for (const { learnerId, id } of over) await submitExam(store, learnerId, id, now);
  return over.length;
}
