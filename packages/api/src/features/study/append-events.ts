import { preparedOn } from '@recto/database/prepared';
import type { Db, Store } from '@recto/database/store';
import type { CardAct } from '@recto/memory/card-event';
import type { Rating } from '@recto/memory/rating';
import { sql } from 'drizzle-orm';

type Tables = Store['t'];

interface NewEvent {
  id: string;
  cardId: string;
  /** By the device's clock. */
  at: number;
}

export type NewAnswer = NewEvent & {
  rating: Rating;
  tookMs: number;
  spread: number | null;
  origin: Tables['review']['$inferSelect']['origin'];
};
export type NewAct = NewEvent & { act: CardAct; due: number | null; causedBy: string | null };

/** Appends an answer; false where this very one was appended before. */
export async function appendAnswer(
  tx: Db,
  t: Tables,
  learnerId: string,
  { at, ...answer }: NewAnswer,
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
        origin: sql.placeholder('origin'),
        spread: sql.placeholder('spread'),
      })
      .onConflictDoNothing()
      .returning({ id: t.review.id }),
  );
  const rows = await query.execute({ learnerId, ...answer, reviewedAt: at, receivedAt: now });
  return rows.length > 0;
}

/** Appends an act; false where this very one was appended before. */
export async function appendAct(tx: Db, t: Tables, learnerId: string, { at, ...act }: NewAct, now: number) {
  const rows = await tx
    .insert(t.cardAct)
    .values({ learnerId, ...act, actedAt: at, receivedAt: now })
    .onConflictDoNothing()
    .returning({ id: t.cardAct.id });
  return rows.length > 0;
}

/** Appends the undoing of an answer; false where it was appended before. */
export async function appendUndoOfAnswer(
  tx: Db,
  t: Tables,
  learnerId: string,
  { id, cardId, at, voids }: NewEvent & { voids: string },
  now: number,
): Promise<boolean> {
  const rows = await tx
    .insert(t.review)
    .values({ learnerId, id, cardId, voids, reviewedAt: at, receivedAt: now, tookMs: 0 })
    .onConflictDoNothing()
    .returning({ id: t.review.id });
  return rows.length > 0;
}

/** Appends the undoing of an act; false where it was appended before. */
export async function appendUndoOfAct(
  tx: Db,
  t: Tables,
  learnerId: string,
  { id, cardId, at, voids }: NewEvent & { voids: string },
  now: number,
): Promise<boolean> {
  const rows = await tx
    .insert(t.cardAct)
    .values({ learnerId, id, cardId, voids, due: null, causedBy: null, actedAt: at, receivedAt: now })
    .onConflictDoNothing()
    .returning({ id: t.cardAct.id });
  return rows.length > 0;
}
