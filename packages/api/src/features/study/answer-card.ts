import { preparedOn } from '@recto/database/prepared';
import type { Db, Store } from '@recto/database/store';
import type { Memory } from '@recto/memory/memory';
import type { Rating } from '@recto/memory/rating';
import { afterReview, DEFAULT_SETTINGS } from '@recto/memory/schedule';
import { and, eq, sql } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';
import type { NewReview } from './input.ts';
import { intervalsAt } from './intervals.ts';
import { rebuildMemory, writeMemory } from './rebuild-memory.ts';

/** Clocks differ a little; what is later than this is a wrong clock. */
export const TOLERATED_AHEAD_MS = 2 * 60_000;

export interface Answered {
  /** False where this very answer was counted before: the same request, sent again. */
  counted: boolean;
  /** When the card comes back, milliseconds since 1970. */
  due: number;
  /** Milliseconds that each rating will mean when it does. */
  intervals: Record<Rating, number>;
}

/**
 * Appends one answer and moves the memory, in one transaction.
 * @throws {DomainError} `review-in-the-future`; `answered-elsewhere` where the card moved since the device saw it
 */
export async function answerCard(store: Store, learnerId: string, review: NewReview, now: number): Promise<Answered> {
  if (review.reviewedAt > now + TOLERATED_AHEAD_MS)
    throw new DomainError({ code: 'review-in-the-future', reviewedAt: review.reviewedAt, now });
  return store.transact(async (tx) => {
    const [known] = await memoryOf(tx, store, learnerId, review.cardId);
    const appended = await append(tx, store, learnerId, review, now);
    if (!appended) return { counted: false, ...comesBack(known ?? null, now) };
    if ((known?.lastReviewId ?? null) !== review.after)
      throw new DomainError({ code: 'answered-elsewhere', cardId: review.cardId });
    return { counted: true, ...comesBack(await move(tx, store, learnerId, review, known), now) };
  });
}

function comesBack(memory: Memory | null, now: number): Pick<Answered, 'due' | 'intervals'> {
  const due = memory?.due ?? now;
  return { due, intervals: intervalsAt(memory, due) };
}

async function append(
  tx: Db,
  { t }: Store,
  learnerId: string,
  { id, cardId, rating, reviewedAt, tookMs }: NewReview,
  now: number,
): Promise<boolean> {
  const query = preparedOn(tx, 'append_review', () =>
    tx
      .insert(t.review)
      .values({
        learnerId: sql.placeholder('learnerId'),
        id: sql.placeholder('id'),
        cardId: sql.placeholder('cardId'),
        rating: sql.placeholder('rating'),
        reviewedAt: sql.placeholder('reviewedAt'),
        tookMs: sql.placeholder('tookMs'),
        receivedAt: sql.placeholder('receivedAt'),
      })
      .onConflictDoNothing()
      .returning({ id: t.review.id }),
  );
  const rows = await query.execute({ learnerId, id, cardId, rating, reviewedAt, tookMs, receivedAt: now });
  return rows.length > 0;
}

/** One step of the fold; a review that is older than the last one is folded with all others instead. */
async function move(
  tx: Db,
  { t }: Store,
  learnerId: string,
  review: NewReview,
  known: Store['t']['memory']['$inferSelect'] | undefined,
): Promise<Memory> {
  const { cardId, rating, reviewedAt, id } = review;
  if (known && reviewedAt < known.lastReviewedAt) {
    const rebuilt = await rebuildMemory(tx, t, learnerId, cardId);
    if (rebuilt) return rebuilt;
  }
  const memory = afterReview(known ?? null, rating, reviewedAt, DEFAULT_SETTINGS);
  await writeMemory(tx, t, {
    learnerId,
    cardId,
    firstReviewedAt: known?.firstReviewedAt ?? reviewedAt,
    lastReviewId: id,
    ...memory,
  });
  return memory;
}

function memoryOf(tx: Db, { t }: Store, learnerId: string, cardId: string) {
  const query = preparedOn(tx, 'memory_of_card', () =>
    tx
      .select()
      .from(t.memory)
      .where(and(eq(t.memory.learnerId, sql.placeholder('learnerId')), eq(t.memory.cardId, sql.placeholder('cardId')))),
  );
  return query.execute({ learnerId, cardId });
}
