import { preparedOn } from '@recto/database/prepared';
import type { Db, Store } from '@recto/database/store';
import { type CardEvent, inForce } from '@recto/memory/card-event';
import { type Contribution, contributionsOf } from '@recto/memory/contribution';
import { foldEvents } from '@recto/memory/fold';
import type { Memory } from '@recto/memory/memory';
import { AT_HAND, foldStanding, type Standing } from '@recto/memory/standing';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { inChunks } from '../../procedure/chunks.ts';
import { incoming } from '../../procedure/incoming.ts';
import { cardHistories } from './card-events.ts';
import { type Learner, learnerOf } from './learner-settings.ts';
import { count, rewriteStatistics } from './statistics.ts';

type Tables = Store['t'];
type MemoryRow = Tables['memory']['$inferSelect'];

/**
 * Folds a learner's events of one card anew and writes what they come to; no memory is left where
 * nothing counts. Statistics move by the difference that the events named in `appended` make.
 */
export async function refoldCard(
  tx: Db,
  t: Tables,
  learnerId: string,
  cardId: string,
  appended: ReadonlySet<string>,
): Promise<Memory | null> {
  const learner = await learnerOf(tx, t, learnerId);
  const history = (await cardHistories(tx, t, learnerId, [cardId])).get(cardId);
  const events = history?.events ?? [];
  const tookMsOf = (id: string) => history?.tookMs.get(id) ?? 0;
  const before = events.filter((event) => !appended.has(event.id));
  const [gone, come] = difference(
    contributionsOf(before, learner.scheduling, tookMsOf),
    contributionsOf(events, learner.scheduling, tookMsOf),
  );
  for (const one of gone) await count(tx, t, learnerId, one, -1);
  for (const one of come) await count(tx, t, learnerId, one);
  const row = memoryRow(learnerId, cardId, events, learner);
  if (row) await writeMemory(tx, t, row);
  else await tx.delete(t.memory).where(and(eq(t.memory.learnerId, learnerId), eq(t.memory.cardId, cardId)));
  await writeStanding(tx, t, learnerId, cardId, foldStanding(events));
  return row;
}

/** What is only in the first of two lists, and what is only in the second; what stands in both moves nothing. */
function difference(before: readonly Contribution[], after: readonly Contribution[]): [Contribution[], Contribution[]] {
  const left = Map.groupBy(after, (one) => JSON.stringify(one));
  const gone = before.filter((one) => left.get(JSON.stringify(one))?.pop() === undefined);
  return [gone, [...left.values()].flat()];
}

/** Folds everything of a learner anew: after their settings changed, and whenever projections are in doubt. */
export async function rebuildLearner(tx: Db, t: Tables, learnerId: string): Promise<void> {
  const learner = await learnerOf(tx, t, learnerId);
  const histories = await cardHistories(tx, t, learnerId);
  const contributions: Contribution[] = [];
  const memories: MemoryRow[] = [];
  await tx.delete(t.cardStanding).where(eq(t.cardStanding.learnerId, learnerId));
  for (const [cardId, { events, tookMs }] of histories) {
    for (const one of contributionsOf(events, learner.scheduling, (id) => tookMs.get(id) ?? 0)) contributions.push(one);
    const row = memoryRow(learnerId, cardId, events, learner);
    if (row) memories.push(row);
    await writeStanding(tx, t, learnerId, cardId, foldStanding(events));
  }
  await tx.delete(t.memory).where(eq(t.memory.learnerId, learnerId));
  for (const rows of inChunks(memories)) await tx.insert(t.memory).values(rows);
  await rewriteStatistics(tx, t, learnerId, contributions);
}

function memoryRow(
  learnerId: string,
  cardId: string,
  events: readonly CardEvent[],
  { scheduling }: Learner,
): MemoryRow | null {
  const memory = foldEvents(events, scheduling);
  if (!memory) return null;
  const inOrder = inForce(events);
  const reset = inOrder.findLastIndex((event) => 'act' in event && event.act === 'reset');
  const answers = inOrder.slice(reset + 1).filter((event) => 'rating' in event);
  const [first] = answers;
  return { learnerId, cardId, firstReviewedAt: first?.at ?? 0, lastReviewId: answers.at(-1)?.id ?? '', ...memory };
}

/** Learners who have answered and of whom no statistics are written. */
export async function learnersWithoutStatistics({ db, t }: Store): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: t.memory.learnerId })
    .from(t.memory)
    .leftJoin(t.studySlot, eq(t.studySlot.learnerId, t.memory.learnerId))
    .where(isNull(t.studySlot.learnerId));
  return rows.map((row) => row.id);
}

/** Writes how a card stands; a card that is not set aside has no row. */
async function writeStanding(tx: Db, t: Tables, learnerId: string, cardId: string, standing: Standing): Promise<void> {
  const { isSuspended, buriedAt, isMarked } = standing;
  if (isSuspended === AT_HAND.isSuspended && buriedAt === AT_HAND.buriedAt && isMarked === AT_HAND.isMarked) {
    await tx
      .delete(t.cardStanding)
      .where(and(eq(t.cardStanding.learnerId, learnerId), eq(t.cardStanding.cardId, cardId)));
    return;
  }
  await tx
    .insert(t.cardStanding)
    .values({ learnerId, cardId, ...standing })
    .onConflictDoUpdate({
      target: [t.cardStanding.learnerId, t.cardStanding.cardId],
      set: incoming('isSuspended', 'buriedAt', 'isMarked'),
    });
}

/** Writes the projection of one card. */
export async function writeMemory(tx: Db, t: Tables, row: MemoryRow): Promise<void> {
  const query = preparedOn(tx, 'write_memory', () =>
    tx
      .insert(t.memory)
      .values(MEMORY_SLOTS)
      .onConflictDoUpdate({ target: [t.memory.learnerId, t.memory.cardId], set: incoming(...MEMORY_COLUMNS) }),
  );
  await query.execute(row);
}

const MEMORY_SLOTS = {
  learnerId: sql.placeholder('learnerId'),
  cardId: sql.placeholder('cardId'),
  phase: sql.placeholder('phase'),
  stability: sql.placeholder('stability'),
  difficulty: sql.placeholder('difficulty'),
  decay: sql.placeholder('decay'),
  due: sql.placeholder('due'),
  firstReviewedAt: sql.placeholder('firstReviewedAt'),
  lastReviewedAt: sql.placeholder('lastReviewedAt'),
  lastReviewId: sql.placeholder('lastReviewId'),
  intervalDays: sql.placeholder('intervalDays'),
  step: sql.placeholder('step'),
  reviews: sql.placeholder('reviews'),
  lapses: sql.placeholder('lapses'),
} satisfies Record<keyof MemoryRow, unknown>;

const MEMORY_COLUMNS = [
  'phase',
  'stability',
  'difficulty',
  'decay',
  'due',
  'firstReviewedAt',
  'lastReviewedAt',
  'lastReviewId',
  'intervalDays',
  'step',
  'reviews',
  'lapses',
] as const;
