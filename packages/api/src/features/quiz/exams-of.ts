import type { Store } from '@recto/database/store';
import { and, eq, isNotNull } from 'drizzle-orm';
import { setForLearner } from '../classroom/set-for-learner.ts';
import { USUAL_QUESTIONS } from './exam.ts';

/** An exam that is set for a learner, and how far they are with it. */
export interface ExamSet {
  assignmentId: string;
  title: string;
  className: string;
  dueAt: number;
  questions: number;
  minutes: number | null;
  /** Null before it is begun. */
  attemptId: string | null;
  submittedAt: number | null;
}

const KEPT_MS = 14 * 86_400_000;

/** Exams that are set for a learner: open ones, and those of the last two weeks. */
export async function examsOf(store: Store, learnerId: string, now: number): Promise<ExamSet[]> {
  const { db, t } = store;
  const set = (await setForLearner(store, learnerId, 'exam', now)).filter(
    (one) => one.assignment.dueAt > now - KEPT_MS,
  );
  if (set.length === 0) return [];
  const attempts = await db
    .select({ id: t.attempt.id, assignmentId: t.attempt.assignmentId, submittedAt: t.submission.submittedAt })
    .from(t.attempt)
    .leftJoin(t.submission, and(eq(t.submission.attemptId, t.attempt.id), eq(t.submission.learnerId, learnerId)))
    .where(and(eq(t.attempt.learnerId, learnerId), isNotNull(t.attempt.assignmentId)));
  return set.map(({ assignment, title, className }) => {
    const attempt = attempts.find((one) => one.assignmentId === assignment.id);
    return {
      assignmentId: assignment.id,
      title,
      className,
      dueAt: assignment.dueAt,
      questions: assignment.questions ?? USUAL_QUESTIONS,
      minutes: assignment.minutes,
      attemptId: attempt?.id ?? null,
      submittedAt: attempt?.submittedAt ?? null,
    };
  });
}
