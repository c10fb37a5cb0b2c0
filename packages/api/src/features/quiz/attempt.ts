import { type Question, type SealedQuestion, sealed } from '@recto/content/question';
import type { RichText } from '@recto/content/rich-text';
import type { Store } from '@recto/database/store';
import { and, eq, inArray } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';
import { chooseQuestions } from './choose-questions.ts';
import { submitExam, submittedAt } from './exam.ts';
import type { NewAttempt } from './input.ts';
import { type AttemptSummary, summaryOf } from './summary.ts';

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
  mode: 'practice' | 'exam';
  /** Whether it is an exam that is not handed in yet. */
  isOpen: boolean;
  /** When its time is over; null without a timer. */
  endsAt: number | null;
  submittedAt: number | null;
  /** When its answers may be looked at: null where they may now, `never` where they may not. */
  reviewFrom: number | 'never' | null;
  /** Share of the points, 0 to 1; null while it may not be seen. */
  score: number | null;
  /** Of an open exam: the answers as they stand. */
  answers: { questionId: string; chosen: string[]; isFlagged: boolean; tookMs: number }[];
  /** What the answers that may be seen say of concepts. */
  summary: AttemptSummary;
  /** The server's clock when it said so. */
  now: number;
  questions: (SealedQuestion & { feedback: Feedback | null })[];
}

/** Begins a quiz of a note. The same id again gives the attempt as it stands. */
export async function startAttempt(
  store: Store,
  learnerId: string,
  { id, noteId, questions: size }: NewAttempt,
  now: number,
): Promise<Attempt> {
  const { t } = store;
  const plan = await chooseQuestions(store, id, noteId, size);
  await store.transact((tx) =>
    tx.insert(t.attempt).values({ learnerId, id, noteId, startedAt: now, plan }).onConflictDoNothing(),
  );
  return readAttempt(store, learnerId, id, now);
}

/** An attempt as it stands: every question sealed, with feedback only where it was answered and may be seen. */
export async function readAttempt(store: Store, learnerId: string, attemptId: string, now: number): Promise<Attempt> {
  const { db, t } = store;
  const [row] = await db
    .select({ attempt: t.attempt, title: t.note.title, review: t.assignment.review, dueAt: t.assignment.dueAt })
    .from(t.attempt)
    .innerJoin(t.note, eq(t.note.id, t.attempt.noteId))
    .leftJoin(t.assignment, eq(t.assignment.id, t.attempt.assignmentId))
    .where(and(eq(t.attempt.learnerId, learnerId), eq(t.attempt.id, attemptId)));
  if (!row) throw new DomainError({ code: 'not-found', what: 'attempt' });
  const { plan, noteId, mode, endsAt } = row.attempt;
  if (mode === 'exam' && endsAt !== null && now > endsAt) await submitExam(store, learnerId, attemptId, now);
  const handedIn = mode === 'exam' ? await submittedAt(db, t, learnerId, attemptId) : null;
  const isOpen = mode === 'exam' && handedIn === null;
  const reviewFrom = isOpen ? 'never' : reviewOf(mode, row.review, row.dueAt, now);
  const responses = await db
    .select()
    .from(t.response)
    .where(and(eq(t.response.learnerId, learnerId), eq(t.response.attemptId, attemptId)));
  const bodies = await bodiesOf(
    store,
    plan.map((planned) => planned.questionId),
  );
  const questions = plan.flatMap(({ questionId, optionIds }) => {
    const body = bodies.get(questionId);
    const response = responses.find((given) => given.questionId === questionId);
    if (!body) return [];
    const feedback = response && reviewFrom === null ? feedbackOn(body, response) : null;
    return [{ ...sealed(body, optionIds), id: questionId, feedback }];
  });
  const seen = reviewFrom === null ? responses : [];
  const answered = seen.flatMap(({ questionId, chosen, score }) => {
    const body = bodies.get(questionId);
    return body ? [{ body, chosen, score }] : [];
  });
  const points = responses.reduce((sum, response) => sum + response.score, 0);
  const maySeeScore = !isOpen && (reviewFrom === null || row.review === 'never');
  return {
    attemptId,
    noteId,
    noteTitle: row.title,
    mode,
    isOpen,
    endsAt,
    submittedAt: handedIn,
    reviewFrom,
    score: maySeeScore ? points / Math.max(1, plan.length) : null,
    answers: isOpen ? await answersOf(store, learnerId, attemptId) : [],
    summary: await summaryOf(store, noteId, answered),
    now,
    questions,
  };
}

function reviewOf(
  mode: Attempt['mode'],
  review: 'submission' | 'due' | 'never' | null,
  dueAt: number | null,
  now: number,
): Attempt['reviewFrom'] {
  if (mode === 'practice' || review === null || review === 'submission') return null;
  if (review === 'never') return 'never';
  return dueAt === null || now >= dueAt ? null : dueAt;
}

async function bodiesOf({ db, t }: Store, ids: string[]): Promise<Map<string, Question>> {
  const rows = await db.select().from(t.question).where(inArray(t.question.id, ids));
  return new Map(rows.map((row) => [row.id, row.body]));
}

async function answersOf({ db, t }: Store, learnerId: string, attemptId: string): Promise<Attempt['answers']> {
  return db
    .select({
      questionId: t.examAnswer.questionId,
      chosen: t.examAnswer.chosen,
      isFlagged: t.examAnswer.isFlagged,
      tookMs: t.examAnswer.tookMs,
    })
    .from(t.examAnswer)
    .where(and(eq(t.examAnswer.learnerId, learnerId), eq(t.examAnswer.attemptId, attemptId)));
}

/** The key and the reasons, for a question that is answered. */
export function feedbackOn(question: Question, { chosen, score }: { chosen: string[]; score: number }): Feedback {
  const why = Object.fromEntries(question.options.map((option) => [option.id, option.feedback]));
  const [right] = question.options;
  const answer = question.choose === 'type' ? (right?.text ?? null) : null;
  return { chosen, key: question.key, answer, score, why, line: question.source.line };
}
