import type { Db, Store } from '@recto/database/store';
import { and, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { DomainError } from '../../procedure/problem.ts';
import { memoryOf } from './answer-card.ts';
import { appendUndoOfAct, appendUndoOfAnswer } from './append-events.ts';
import type { Undo } from './input.ts';
import { refoldCard } from './rebuild-memory.ts';

/**
 * Appends the undoing of an answer or an act and restores what was before it, with what followed from it
 * by itself. Sent again, it changes nothing.
 * @throws {DomainError} `not-found` for an event that is not the learner's; `nothing-to-undo` where it is undone already
 */
export function undoAnswer(
  { transact, t }: Store,
  learnerId: string,
  undo: Undo,
  now: number,
): Promise<{ lastReviewId: string | null }> {
  return transact(async (tx) => {
    if (await undoEvent(tx, t, learnerId, undo, now))
      await refoldCard(tx, t, learnerId, undo.cardId, new Set([undo.id]));
    const [memory] = await memoryOf(tx, t, learnerId, undo.cardId);
    return { lastReviewId: memory?.lastReviewId ?? null };
  });
}

/** Appends the undoing alone, for the caller to fold; false where it was undone by this very undo before. */
export async function undoEvent(
  tx: Db,
  t: Store['t'],
  learnerId: string,
  { id, cardId, reviewId, reviewedAt: at }: Undo,
  now: number,
): Promise<boolean> {
  const event = { id, cardId, at, voids: reviewId };
  if (await isAnswer(tx, t, learnerId, event)) return undoAsAnswer(tx, t, learnerId, event, now);
  return undoAsAct(tx, t, learnerId, event, now);
}

interface UndoEvent {
  id: string;
  cardId: string;
  at: number;
  voids: string;
}

async function isAnswer(tx: Db, t: Store['t'], learnerId: string, { cardId, voids }: UndoEvent): Promise<boolean> {
  const [answer] = await tx
    .select({ rating: t.review.rating })
    .from(t.review)
    .where(and(eq(t.review.learnerId, learnerId), eq(t.review.cardId, cardId), eq(t.review.id, voids)));
  return answer !== undefined && answer.rating !== null;
}

async function undoAsAnswer(tx: Db, t: Store['t'], learnerId: string, event: UndoEvent, now: number) {
  const [undone] = await tx
    .select({ id: t.review.id })
    .from(t.review)
    .where(and(eq(t.review.learnerId, learnerId), eq(t.review.voids, event.voids)));
  if (undone && undone.id !== event.id) throw new DomainError({ code: 'nothing-to-undo' });
  const appended = await appendUndoOfAnswer(tx, t, learnerId, event, now);
  const followed = await tx
    .select({ id: t.cardAct.id })
    .from(t.cardAct)
    .where(and(eq(t.cardAct.learnerId, learnerId), eq(t.cardAct.causedBy, event.voids)));
  if (appended)
    for (const act of followed) await appendUndoOfAct(tx, t, learnerId, { ...event, id: v7(), voids: act.id }, now);
  return appended;
}

async function undoAsAct(tx: Db, t: Store['t'], learnerId: string, event: UndoEvent, now: number) {
  const mine = and(eq(t.cardAct.learnerId, learnerId), eq(t.cardAct.cardId, event.cardId));
  const [act] = await tx
    .select({ act: t.cardAct.act })
    .from(t.cardAct)
    .where(and(mine, eq(t.cardAct.id, event.voids)));
  if (!act || act.act === null) throw new DomainError({ code: 'not-found', what: 'review' });
  const [undone] = await tx
    .select({ id: t.cardAct.id })
    .from(t.cardAct)
    .where(and(mine, eq(t.cardAct.voids, event.voids)));
  if (undone && undone.id !== event.id) throw new DomainError({ code: 'nothing-to-undo' });
  return appendUndoOfAct(tx, t, learnerId, event, now);
}
