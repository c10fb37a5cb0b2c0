import type { Db, Store } from '@recto/database/store';
import type { CardEvent } from '@recto/memory/card-event';
import { and, eq, inArray, ne } from 'drizzle-orm';

type Tables = Store['t'];

/** Everything that a learner did with some cards, by card. Practice is not among it: it moves nothing. */
export interface CardHistory {
  events: CardEvent[];
  /** Milliseconds that an answer took, by its id. */
  tookMs: Map<string, number>;
}

/** The histories of a learner's cards, of all of them where none are named. */
export async function cardHistories(
  tx: Db,
  t: Tables,
  learnerId: string,
  cardIds?: readonly string[],
): Promise<Map<string, CardHistory>> {
  const ofReview = cardIds ? inArray(t.review.cardId, [...cardIds]) : undefined;
  const ofAct = cardIds ? inArray(t.cardAct.cardId, [...cardIds]) : undefined;
  const reviews = await tx
    .select()
    .from(t.review)
    .where(and(eq(t.review.learnerId, learnerId), ne(t.review.origin, 'practice'), ofReview));
  const acts = await tx
    .select()
    .from(t.cardAct)
    .where(and(eq(t.cardAct.learnerId, learnerId), ofAct));
  const histories = new Map<string, CardHistory>();
  const historyOf = (cardId: string) => {
    const known: CardHistory = histories.get(cardId) ?? { events: [], tookMs: new Map() };
    histories.set(cardId, known);
    return known;
  };
  for (const row of reviews) {
    const history = historyOf(row.cardId);
    history.events.push(reviewEvent(row));
    history.tookMs.set(row.id, row.tookMs);
  }
  for (const row of acts) historyOf(row.cardId).events.push(actEvent(row));
  return histories;
}

function reviewEvent({ id, reviewedAt: at, rating, spread, voids }: Tables['review']['$inferSelect']): CardEvent {
  return rating === null ? { id, at, voids: voids ?? '' } : { id, at, rating, spread };
}

function actEvent({ id, actedAt: at, act, due, voids }: Tables['cardAct']['$inferSelect']): CardEvent {
  return act === null ? { id, at, voids: voids ?? '' } : { id, at, act, due };
}
