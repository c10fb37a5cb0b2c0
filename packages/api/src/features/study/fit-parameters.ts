import { Worker } from 'node:worker_threads';
import type { Store } from '@recto/database/store';
import type { FitMetrics } from '@recto/memory/metrics';
import { DEFAULT_PARAMETERS } from '@recto/memory/schedule';
import { and, asc, count, desc, eq, gte, isNotNull, ne, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { DomainError } from '../../procedure/problem.ts';
import { writeSettings } from './change-settings.ts';
import type { FitResult, FitTask } from './fit-worker.ts';
import { learnerOf } from './learner-settings.ts';
import { rebuildLearner } from './rebuild-memory.ts';

/** Fewer answers say too little of one learner. */
export const FEWEST_ANSWERS = 400;
const WEEK = 7 * 86_400_000;
const MOST_LISTED = 20;

export interface Fit {
  fittedAt: number;
  answers: number;
  before: FitMetrics;
  after: FitMetrics;
  outcome: 'kept' | 'rejected' | 'undone';
}

/** The runs of the optimiser for a learner, newest first, and how many answers there are for the next. */
export async function listFits({ db, t }: Store, learnerId: string): Promise<{ fits: Fit[]; answers: number }> {
  const fits = await db
    .select({
      fittedAt: t.parameterFit.fittedAt,
      answers: t.parameterFit.answers,
      before: t.parameterFit.before,
      after: t.parameterFit.after,
      outcome: t.parameterFit.outcome,
    })
    .from(t.parameterFit)
    .where(eq(t.parameterFit.learnerId, learnerId))
    .orderBy(desc(t.parameterFit.fittedAt))
    .limit(MOST_LISTED);
  const [row] = await db
    .select({ answers: count() })
    .from(t.review)
    .where(and(eq(t.review.learnerId, learnerId), isNotNull(t.review.rating), ne(t.review.origin, 'practice')));
  return { fits, answers: row?.answers ?? 0 };
}

/**
 * Fits the parameters of FSRS to a learner's own answers, in a thread of its own, and keeps them only if they
 * predict the answers that were held back better by log loss and no worse by RMSE (bins).
 * @throws {DomainError} `too-few-answers`
 */
export async function fitNow(store: Store, learnerId: string, now: number): Promise<Fit> {
  const reviews = await answersOf(store, learnerId);
  if (reviews.length < FEWEST_ANSWERS)
    throw new DomainError({ code: 'too-few-answers', answers: reviews.length, wanted: FEWEST_ANSWERS });
  const { parameters: inUse } = await learnerOf(store.db, store.t, learnerId);
  const result = await inWorker({ reviews, inUse: inUse ?? DEFAULT_PARAMETERS });
  if (!result) throw new DomainError({ code: 'too-few-answers', answers: reviews.length, wanted: FEWEST_ANSWERS });
  const { parameters, answers, before, after } = result;
  const isBetter = after.logLoss < before.logLoss && after.rmseBins <= before.rmseBins;
  const outcome = isBetter ? 'kept' : 'rejected';
  await store.transact(async (tx) => {
    const { t } = store;
    const fit = { learnerId, id: v7(), fittedAt: now, parameters, replaced: inUse, answers, before, after, outcome };
    await tx.insert(t.parameterFit).values({ ...fit, outcome });
    if (!isBetter) return;
    const { settings } = await learnerOf(tx, t, learnerId);
    await writeSettings(tx, t, { learnerId, settings, parameters, changedAt: now });
    await rebuildLearner(tx, t, learnerId);
  });
  return { fittedAt: now, answers, before, after, outcome };
}

/** Goes back to the parameters before the last run that was kept. @throws {DomainError} `nothing-to-undo` */
export function undoFit({ transact, t }: Store, learnerId: string, now: number): Promise<void> {
  return transact(async (tx) => {
    const [last] = await tx
      .select()
      .from(t.parameterFit)
      .where(and(eq(t.parameterFit.learnerId, learnerId), eq(t.parameterFit.outcome, 'kept')))
      .orderBy(desc(t.parameterFit.fittedAt))
      .limit(1);
    if (!last) throw new DomainError({ code: 'nothing-to-undo' });
    await tx
      .update(t.parameterFit)
      .set({ outcome: 'undone' })
      .where(and(eq(t.parameterFit.learnerId, learnerId), eq(t.parameterFit.id, last.id)));
    const { settings } = await learnerOf(tx, t, learnerId);
    await writeSettings(tx, t, { learnerId, settings, parameters: last.replaced, changedAt: now });
    await rebuildLearner(tx, t, learnerId);
  });
}

/** Learners for whom the optimiser should run: enough answers, none for a week, and none undone since. */
export async function learnersToFit({ db, t }: Store, now: number): Promise<string[]> {
  const many = await db
    .select({ learnerId: t.studySlot.learnerId })
    .from(t.studySlot)
    .groupBy(t.studySlot.learnerId)
    .having(sql`sum(${t.studySlot.answers}) >= ${FEWEST_ANSWERS}`);
  const lately = await db
    .select({ learnerId: t.parameterFit.learnerId })
    .from(t.parameterFit)
    .where(gte(t.parameterFit.fittedAt, now - WEEK));
  const done = new Set(lately.map((row) => row.learnerId));
  return many.map((row) => row.learnerId).filter((id) => !done.has(id));
}

async function answersOf({ db, t }: Store, learnerId: string): Promise<FitTask['reviews']> {
  const rows = await db
    .select({
      id: t.review.id,
      cardId: t.review.cardId,
      rating: t.review.rating,
      voids: t.review.voids,
      at: t.review.reviewedAt,
    })
    .from(t.review)
    .where(and(eq(t.review.learnerId, learnerId), ne(t.review.origin, 'practice')))
    .orderBy(asc(t.review.reviewedAt));
  const undone = new Set(rows.map((row) => row.voids));
  return rows.flatMap(({ id, cardId, rating, at }) =>
    rating === null || undone.has(id) ? [] : [{ cardId, rating, at }],
  );
}

function inWorker(task: FitTask): Promise<FitResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fit-worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The optimiser ended with ${code}.`));
    });
  });
}
