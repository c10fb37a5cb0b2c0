import type { RichText } from '@recto/content/rich-text';
import type { Store } from '@recto/database/store';
import { topicOfItem } from '@recto/memory/queueable';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';

/** What a note says of one concept in one respect. */
export interface Explained {
  concept: string;
  /** Place of the concept in the note's contrast, for its colour. */
  side: number;
  front: RichText;
  back: RichText;
  line: number;
  /** Whether it is what the card asked. */
  isAsked: boolean;
}

/** A card beside what its note says of the rival concepts in the same respect, in the note's order. @throws {DomainError} `not-found` */
export async function explainCard(
  { db, t }: Store,
  cardId: string,
): Promise<{ noteId: string; noteTitle: string; line: number; rows: Explained[] }> {
  const [asked] = await db
    .select({ card: t.card, place: t.item.place, noteTitle: t.note.title })
    .from(t.card)
    .innerJoin(t.item, eq(t.item.id, t.card.itemId))
    .innerJoin(t.note, eq(t.note.id, t.card.noteId))
    .where(eq(t.card.id, cardId));
  if (!asked) throw new DomainError({ code: 'not-found', what: 'card' });
  const { noteId, line, itemId } = asked.card;
  const topic = topicOfItem({ itemId, noteId, place: asked.place });
  const rows = await db
    .select({ card: t.card, place: t.item.place, concept: t.concept.name, side: t.concept.position })
    .from(t.card)
    .innerJoin(t.item, eq(t.item.id, t.card.itemId))
    .innerJoin(t.concept, and(eq(t.concept.noteId, t.item.noteId), eq(t.concept.id, t.item.conceptId)))
    .where(and(eq(t.card.noteId, noteId), isNull(t.card.retiredAt)))
    .orderBy(asc(t.concept.position), asc(t.card.position));
  const same = rows.filter(({ card, place }) => topicOfItem({ ...card, place }) === topic);
  const firstOfItem = [...Map.groupBy(same, (row) => row.card.itemId).values()].flatMap((cards) => cards.slice(0, 1));
  return {
    noteId,
    noteTitle: asked.noteTitle,
    line,
    rows: firstOfItem.map(({ card, concept, side }) => ({
      concept,
      side,
      front: card.front,
      back: card.back,
      line: card.line,
      isAsked: card.itemId === itemId,
    })),
  };
}
