import { preparedOn } from '@recto/database/prepared';
import type { Db, Store } from '@recto/database/store';
import type { Contribution } from '@recto/memory/contribution';
import { eq, sql } from 'drizzle-orm';
import { inChunks } from '../../procedure/chunks.ts';

type Tables = Store['t'];
type Slot = Tables['studySlot']['$inferSelect'];
type Bin = Tables['recallBin']['$inferSelect'];

/** Counts one answer, or takes one back with `times` -1. Runs in the transaction of the event. */
export async function count(
  tx: Db,
  t: Tables,
  learnerId: string,
  { slot, isPassed, isNew, tookMs, recall }: Contribution,
  times: 1 | -1 = 1,
): Promise<void> {
  const passed = isPassed ? times : 0;
  await addSlot(tx, t, {
    learnerId,
    slot,
    answers: times,
    passed,
    newCards: isNew ? times : 0,
    tookMs: tookMs * times,
  });
  if (!recall) return;
  const { predicted, ...place } = recall;
  await addBin(tx, t, { learnerId, ...place, answers: times, passed, predictedSum: predicted * times });
}

/** Forgets a learner's statistics and writes those of all contributions. */
export async function rewriteStatistics(
  tx: Db,
  t: Tables,
  learnerId: string,
  contributions: readonly Contribution[],
): Promise<void> {
  await tx.delete(t.studySlot).where(eq(t.studySlot.learnerId, learnerId));
  await tx.delete(t.recallBin).where(eq(t.recallBin.learnerId, learnerId));
  const slots = new Map<number, Slot>();
  const bins = new Map<string, Bin>();
  for (const one of contributions) {
    const slot = slots.get(one.slot) ?? { learnerId, slot: one.slot, answers: 0, passed: 0, newCards: 0, tookMs: 0 };
    slots.set(one.slot, {
      ...slot,
      answers: slot.answers + 1,
      passed: slot.passed + Number(one.isPassed),
      newCards: slot.newCards + Number(one.isNew),
      tookMs: slot.tookMs + one.tookMs,
    });
    if (!one.recall) continue;
    const { predicted, ...place } = one.recall;
    const key = `${place.month} ${place.intervalClass} ${place.predictedBin}`;
    const bin = bins.get(key) ?? { learnerId, ...place, answers: 0, passed: 0, predictedSum: 0 };
    bins.set(key, {
      ...bin,
      answers: bin.answers + 1,
      passed: bin.passed + Number(one.isPassed),
      predictedSum: bin.predictedSum + predicted,
    });
  }
  for (const rows of inChunks([...slots.values()])) await tx.insert(t.studySlot).values(rows);
  for (const rows of inChunks([...bins.values()])) await tx.insert(t.recallBin).values(rows);
}

function addSlot(tx: Db, t: Tables, row: Slot): Promise<unknown> {
  const { studySlot: s } = t;
  const query = preparedOn(tx, 'add_study_slot', () =>
    tx
      .insert(s)
      .values({
        learnerId: sql.placeholder('learnerId'),
        slot: sql.placeholder('slot'),
        answers: sql.placeholder('answers'),
        passed: sql.placeholder('passed'),
        newCards: sql.placeholder('newCards'),
        tookMs: sql.placeholder('tookMs'),
      })
      .onConflictDoUpdate({
        target: [s.learnerId, s.slot],
        set: {
          answers: sql`${s.answers} + excluded."answers"`,
          passed: sql`${s.passed} + excluded."passed"`,
          newCards: sql`${s.newCards} + excluded."newCards"`,
          tookMs: sql`${s.tookMs} + excluded."tookMs"`,
        },
      }),
  );
  return query.execute(row);
}

function addBin(tx: Db, t: Tables, row: Bin): Promise<unknown> {
  const { recallBin: b } = t;
  const query = preparedOn(tx, 'add_recall_bin', () =>
    tx
      .insert(b)
      .values({
        learnerId: sql.placeholder('learnerId'),
        month: sql.placeholder('month'),
        intervalClass: sql.placeholder('intervalClass'),
        predictedBin: sql.placeholder('predictedBin'),
        answers: sql.placeholder('answers'),
        passed: sql.placeholder('passed'),
        predictedSum: sql.placeholder('predictedSum'),
      })
      .onConflictDoUpdate({
        target: [b.learnerId, b.month, b.intervalClass, b.predictedBin],
        set: {
          answers: sql`${b.answers} + excluded."answers"`,
          passed: sql`${b.passed} + excluded."passed"`,
          predictedSum: sql`${b.predictedSum} + excluded."predictedSum"`,
        },
      }),
  );
  return query.execute(row);
}
