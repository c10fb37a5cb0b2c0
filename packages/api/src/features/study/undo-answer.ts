import type { Store } from '@recto/database/store';
import { and, eq } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';
import type { Undo } from './input.ts';
import { rebuildMemory } from './rebuild-memory.ts';

/**
 * Appends the undoing of an answer and restores the memory as it was before. Sent again, it changes nothing.
 * @throws {DomainError} `not-found` for an answer that is not the learner's; `nothing-to-undo` where it is undone already
 */
export function undoAnswer(
  { transact, t }: Store,
  learnerId: string,
  { id, cardId, reviewId, reviewedAt }: Undo,
  now: number,
): Promise<{ lastReviewId: string | null }> {
  const mine = (column: typeof t.review.id | typeof t.review.voids, value: string) =>
    and(eq(t.review.learnerId, learnerId), eq(t.review.cardId, cardId), eq(column, value));
  return transact(async (tx) => {
    const [answer] = await tx.select().from(t.review).where(mine(t.review.id, reviewId));
    if (!answer || answer.rating === null) throw new DomainError({ code: 'not-found', what: 'review' });
    const [undone] = await tx.select().from(t.review).where(mine(t.review.voids, reviewId));
    if (undone && undone.id !== id) throw new DomainError({ code: 'nothing-to-undo' });
    await tx
      .insert(t.review)
      .values({ learnerId, id, cardId, voids: reviewId, reviewedAt, receivedAt: now, tookMs: 0 })
      .onConflictDoNothing();
    await rebuildMemory(tx, t, learnerId, cardId);
    const [memory] = await tx
      .select({ last: t.memory.lastReviewId })
      .from(t.memory)
      .where(and(eq(t.memory.learnerId, learnerId), eq(t.memory.cardId, cardId)));
    return { lastReviewId: memory?.last ?? null };
  });
}
