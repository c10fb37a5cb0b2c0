import type { Store } from '@recto/database/store';
import { type Queueable, topicOfItem } from '@recto/memory/queueable';
import { and, asc, eq, gt, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';

type MemoryRow = Store['t']['memory']['$inferSelect'];

/** A card that may come today. */
export type Candidate = Queueable & { memory: MemoryRow | null };

export interface CandidateOptions {
  noteIds: readonly string[];
  /** Cards in memory that are due until then. */
  dueUntil: number;
  /** Most of them. */
  most: number;
  /** New cards wanted. */
  newCards: number;
  dayStart: number;
  /** Notes of which every card is looked at: a plan decides what comes. */
  planned: ReadonlySet<string>;
}

/** Siblings are left out later, so that more new cards are looked at than are wanted. */
const NEW_LOOKED_AT = 6;

/** Cards that may come today: due or planned, at hand, and new ones in the notes' order. */
export async function candidatesOf(store: Store, learnerId: string, options: CandidateOptions): Promise<Candidate[]> {
  const seen = await seenCards(store, learnerId, options);
  const fresh = options.newCards === 0 ? [] : await newCards(store, learnerId, options);
  const met = await metToday(store, learnerId, options);
  return [...new Map([...met, ...seen, ...fresh].map((card) => [card.cardId, card])).values()];
}

/** What a card is queued by, of `card`, its `item` and its `memory`. */
export function columnsOf({ t }: Store) {
  return {
    cardId: t.card.id,
    itemId: t.card.itemId,
    noteId: t.card.noteId,
    conceptId: t.item.conceptId,
    place: t.item.place,
    memory: t.memory,
  };
}

/** The standing of a card that is neither suspended nor buried today; no row is at hand. */
function isAtHand({ t }: Store, dayStart: number) {
  return and(
    or(isNull(t.cardStanding.isSuspended), eq(t.cardStanding.isSuspended, false)),
    or(isNull(t.cardStanding.buriedAt), lte(t.cardStanding.buriedAt, dayStart)),
  );
}

async function seenCards(store: Store, learnerId: string, options: CandidateOptions): Promise<Candidate[]> {
  const { db, t } = store;
  const { noteIds, planned, dueUntil, dayStart, most } = options;
  const isDue = lte(t.memory.due, dueUntil);
  const wanted = planned.size === 0 ? isDue : or(isDue, inArray(t.card.noteId, [...planned]));
  const rows = await db
    .select(columnsOf(store))
    .from(t.memory)
    .innerJoin(t.card, eq(t.card.id, t.memory.cardId))
    .innerJoin(t.item, eq(t.item.id, t.card.itemId))
    .leftJoin(
      t.cardStanding,
      and(eq(t.cardStanding.cardId, t.memory.cardId), eq(t.cardStanding.learnerId, t.memory.learnerId)),
    )
    .where(
      and(
        eq(t.memory.learnerId, learnerId),
        wanted,
        inArray(t.card.noteId, [...noteIds]),
        isNull(t.card.retiredAt),
        isAtHand(store, dayStart),
      ),
    )
    .orderBy(asc(t.memory.due))
    .limit(most + planned.size * 1000);
  return rows.map(toCandidate);
}

/** Cards of which one was answered today: their siblings wait. */
async function metToday(store: Store, learnerId: string, { dayStart }: CandidateOptions): Promise<Candidate[]> {
  const { db, t } = store;
  const rows = await db
    .selectDistinct({ cardId: t.review.cardId })
    .from(t.review)
    .where(and(eq(t.review.learnerId, learnerId), gte(t.review.reviewedAt, dayStart)));
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.cardId);
  const cards = await db
    .select(columnsOf(store))
    .from(t.memory)
    .innerJoin(t.card, eq(t.card.id, t.memory.cardId))
    .innerJoin(t.item, eq(t.item.id, t.card.itemId))
    .where(and(eq(t.memory.learnerId, learnerId), inArray(t.memory.cardId, ids), gt(t.memory.due, dayStart)));
  return cards.filter(({ memory }) => memory.phase === 'review').map(toCandidate);
}

async function newCards(store: Store, learnerId: string, options: CandidateOptions): Promise<Candidate[]> {
  const { db, t } = store;
  const rows = await db
    .select(columnsOf(store))
    .from(t.card)
    .innerJoin(t.item, eq(t.item.id, t.card.itemId))
    .leftJoin(t.memory, and(eq(t.memory.cardId, t.card.id), eq(t.memory.learnerId, learnerId)))
    .leftJoin(
      t.cardStanding,
      and(eq(t.cardStanding.cardId, t.card.id), eq(t.cardStanding.learnerId, sql.param(learnerId))),
    )
    .where(
      and(
        inArray(t.card.noteId, [...options.noteIds]),
        isNull(t.card.retiredAt),
        isNull(t.memory.cardId),
        isAtHand(store, options.dayStart),
      ),
    )
    .orderBy(t.card.noteId, t.card.position)
    .limit(options.newCards * NEW_LOOKED_AT);
  return rows.map(toCandidate);
}

/** A row of `columnsOf` as the queue takes it. */
export function toCandidate({
  place,
  ...row
}: {
  cardId: string;
  itemId: string;
  noteId: string;
  conceptId: string;
  place: string | null;
  memory: MemoryRow | null;
}): Candidate {
  return { ...row, topic: topicOfItem({ ...row, place }) };
}
