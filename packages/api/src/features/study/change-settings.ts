import type { Db, Store } from '@recto/database/store';
import { learnerModel } from '@recto/memory/learner-model';
import { type Workload, workloads } from '@recto/memory/workload';
import { eq } from 'drizzle-orm';
import { incoming } from '../../procedure/incoming.ts';
import { modelOf } from '../planning/pace.ts';
import type { ChangedSettings } from './input.ts';
import { daysOf, learnerOf } from './learner-settings.ts';
import { rebuildLearner } from './rebuild-memory.ts';
import { StudySettings, schedulingOf } from './settings.ts';

/**
 * Changes some settings. Where intervals follow from them, all cards move at once, so that what is due is
 * what the settings say.
 * @throws {DomainError} `time-zone-unknown`
 */
export function changeSettings(
  { transact, t }: Store,
  learnerId: string,
  changes: ChangedSettings,
  now: number,
): Promise<StudySettings> {
  return transact(async (tx) => {
    const { settings, parameters } = await learnerOf(tx, t, learnerId);
    const changed = StudySettings.parse({ ...settings, ...changes });
    if (changed.timeZone !== null) daysOf({ settings: changed }, changed.timeZone);
    await writeSettings(tx, t, { learnerId, settings: changed, parameters, changedAt: now });
    const before = JSON.stringify(schedulingOf(settings, parameters));
    if (JSON.stringify(schedulingOf(changed, parameters)) !== before) await rebuildLearner(tx, t, learnerId);
    return changed;
  });
}

/** Writes the row of a learner's settings. */
export async function writeSettings(
  tx: Db,
  t: Store['t'],
  row: Store['t']['learnerSettings']['$inferInsert'],
): Promise<void> {
  await tx
    .insert(t.learnerSettings)
    .values(row)
    .onConflictDoUpdate({
      target: t.learnerSettings.learnerId,
      set: incoming('settings', 'parameters', 'changedAt'),
    });
}

const PREVIEW_DAYS = 90;
const MOST_CARDS = 1500;
const DAY = 86_400_000;

/** What other retentions would ask of this learner over three months, from their own cards and the new ones of each day. */
export async function previewSettings(
  store: Store,
  learnerId: string,
  retentions: readonly number[],
  now: number,
): Promise<Workload[]> {
  const { db, t } = store;
  const learner = await learnerOf(db, t, learnerId);
  const rows = await db
    .select({ stability: t.memory.stability, difficulty: t.memory.difficulty, at: t.memory.lastReviewedAt })
    .from(t.memory)
    .where(eq(t.memory.learnerId, learnerId))
    .limit(MOST_CARDS);
  const cards = rows.map(({ stability, difficulty, at }) => ({ stability, difficulty, reviewedOn: (at - now) / DAY }));
  const { model } =
    learner.parameters || cards.length > 0
      ? await modelOf(store, learnerId, learner, now)
      : { model: learnerModel(null) };
  return workloads(cards, Math.min(30, learner.settings.newCardsADay), model, PREVIEW_DAYS, retentions);
}
