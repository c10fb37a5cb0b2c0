import type { Db, Store } from '@recto/database/store';
import { foldReviews, type ReviewEvent } from '@recto/memory/fold';
import type { Memory } from '@recto/memory/memory';
import { DEFAULT_SETTINGS } from '@recto/memory/schedule';
import { and, eq } from 'drizzle-orm';

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
export async function writeMemory(tx: Db, t: Tables, row: Tables['memory']['$inferInsert']): Promise<void> {
  await tx
    .insert(t.memory)
    .values(row)
    .onConflictDoUpdate({ target: [t.memory.learnerId, t.memory.cardId], set: row });
}
