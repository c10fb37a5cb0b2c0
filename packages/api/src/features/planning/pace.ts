import type { Store } from '@recto/database/store';
import { monthOf } from '@recto/memory/contribution';
import { calibrate, type LearnerModel, learnerModel } from '@recto/memory/learner-model';
import { and, desc, eq, gte } from 'drizzle-orm';
import type { Learner } from '../study/learner-settings.ts';

/** Before there are answers to measure: reading, thinking, one key. */
const USUAL_SECONDS = 12;
const SLOTS = 40;
const MONTHS = 3;

/** Seconds that one answer takes this learner, over their last sessions. */
export async function secondsAnAnswer({ db, t }: Store, learnerId: string): Promise<number> {
  const rows = await db
    .select({ answers: t.studySlot.answers, tookMs: t.studySlot.tookMs })
    .from(t.studySlot)
    .where(eq(t.studySlot.learnerId, learnerId))
    .orderBy(desc(t.studySlot.slot))
    .limit(SLOTS);
  const answers = rows.reduce((sum, row) => sum + row.answers, 0);
  if (answers === 0) return USUAL_SECONDS;
  return Math.max(1, rows.reduce((sum, row) => sum + row.tookMs, 0) / answers / 1000);
}

/** The learner's memory as plans assume it: their parameters, corrected by how their last months' answers went. */
export async function modelOf(
  { db, t }: Store,
  learnerId: string,
  { parameters }: Learner,
  now: number,
): Promise<{ model: LearnerModel; plain: LearnerModel }> {
  const bins = await db
    .select({ answers: t.recallBin.answers, passed: t.recallBin.passed, predictedSum: t.recallBin.predictedSum })
    .from(t.recallBin)
    .where(and(eq(t.recallBin.learnerId, learnerId), gte(t.recallBin.month, monthOf(now) - MONTHS)));
  const outcomes = bins
    .filter((bin) => bin.answers > 0)
    .map(({ answers, passed, predictedSum }) => ({ predicted: predictedSum / answers, answers, passed }));
  return { model: learnerModel(parameters, calibrate(outcomes, parameters)), plain: learnerModel(parameters) };
}
