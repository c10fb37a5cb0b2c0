import { preparedOn } from '@recto/database/prepared';
import type { Db, Store } from '@recto/database/store';
import { foldReviews, type ReviewEvent } from '@recto/memory/fold';
import type { Memory } from '@recto/memory/memory';
import { DEFAULT_SETTINGS } from '@recto/memory/schedule';
import { and, eq, sql } from 'drizzle-orm';
import { incoming } from '../../procedure/incoming.ts';

type Tables = Store['t'];
type ReviewRow = Tables['review']['$inferSelect'];

/** A stored review as the fold takes it. */
export function toEvent(row: Pick<ReviewRow, 'id' | 'reviewedAt' | 'rating' | 'voids'>): ReviewEvent {
  const shared = { id: row.id, reviewedAt: row.reviewedAt };
  if (row.rating !== null) return { ...shared, rating: row.rating };
  return { ...shared, voids: row.voids ?? '' };
}

/** Folds a learner's events of one card anew and writes what they come to; no memory is left where nothing counts. */
export async function rebuildMemory(tx: Db, t: Tables, learnerId: string, cardId: string): Promise<Memory | null> {
  const rows = await tx
    .select()
    .from(t.review)
    .where(and(eq(t.review.learnerId, learnerId), eq(t.review.cardId, cardId)));
  const memory = foldReviews(rows.map(toEvent), DEFAULT_SETTINGS);
  if (memory) await writeMemory(tx, t, { learnerId, cardId, ...boundsOf(rows), ...memory });
  else await tx.delete(t.memory).where(and(eq(t.memory.learnerId, learnerId), eq(t.memory.cardId, cardId)));
  return memory;
}

function boundsOf(rows: readonly ReviewRow[]): { firstReviewedAt: number; lastReviewId: string } {
  const voided = new Set(rows.map((row) => row.voids));
  const live = rows.filter((row) => row.rating !== null && !voided.has(row.id));
  const sorted = live.sort((a, b) => a.reviewedAt - b.reviewedAt || (a.id < b.id ? -1 : 1));
  return { firstReviewedAt: sorted[0]?.reviewedAt ?? 0, lastReviewId: sorted.at(-1)?.id ?? '' };
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

type MemoryRow = Tables['memory']['$inferSelect'];

const MEMORY_SLOTS = {
  learnerId: sql.placeholder('learnerId'),
  cardId: sql.placeholder('cardId'),
  phase: sql.placeholder('phase'),
  stability: sql.placeholder('stability'),
  difficulty: sql.placeholder('difficulty'),
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
  'due',
  'firstReviewedAt',
  'lastReviewedAt',
  'lastReviewId',
  'intervalDays',
  'step',
  'reviews',
  'lapses',
] as const;
