import type { ItemKind } from '@recto/content/item';
import type { Store } from '@recto/database/store';
import { meanRetrievability, type Recallable } from '@recto/memory/retrievability';
import { and, asc, count, eq, isNull } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';
import { besides, type ConceptElsewhere } from './besides.ts';
import { type Standing, seenOf, standingIn } from './list-notes.ts';
import { publishedText } from './published-text.ts';

export interface NoteItem {
  itemId: string;
  kind: ItemKind;
  conceptId: string;
  line: number;
  endLine: number;
  cards: number;
  /** Mean predicted recall now of its cards that were seen, 0 to 1; null before the first. */
  recall: number | null;
  /** What recall on other days follows from, of the cards that were seen. */
  memories: Recallable[];
}

export interface FullNote extends Standing {
  noteId: string;
  title: string;
  shelf: string | null;
  version: number;
  markdown: string;
  isOwn: boolean;
  questions: number;
  concepts: { id: string; name: string }[];
  /** What the note gives, in its order. */
  items: NoteItem[];
  /** Where else in the readable library its concepts stand. */
  elsewhere: ConceptElsewhere[];
  /** Notes by the names that a link may use, in lower case: title and, of the built-in ones, file name. */
  links: Record<string, string>;
}

/** A note as it is published now, with what it gives and where the reader stands in it. */
export async function readNote(store: Store, userId: string, noteId: string, now: number): Promise<FullNote> {
  const { db, t } = store;
  const row = await publishedText(db, t, noteId);
  if (!row) throw new DomainError({ code: 'not-found', what: 'note' });
  const [questions] = await db
    .select({ all: count() })
    .from(t.question)
    .where(and(eq(t.question.noteId, noteId), isNull(t.question.retiredAt)));
  const concepts = await db
    .select({ id: t.concept.id, name: t.concept.name })
    .from(t.concept)
    .where(eq(t.concept.noteId, noteId))
    .orderBy(asc(t.concept.position));
  const standing = (await standingIn(store, userId, [noteId], now)).get(noteId) ?? {
    cards: 0,
    seen: 0,
    due: 0,
    recall: null,
  };
  const { title, shelf, version, ownerId } = row.note;
  return {
    noteId,
    title,
    shelf,
    version,
    markdown: row.markdown,
    isOwn: ownerId === userId,
    questions: questions?.all ?? 0,
    concepts,
    items: await itemsOf(store, userId, noteId, now),
    ...(await besides(store, userId, noteId, now)),
    ...standing,
  };
}

async function itemsOf({ db, t }: Store, userId: string, noteId: string, now: number): Promise<NoteItem[]> {
  const rows = await db
    .select({
      item: t.item,
      stability: t.memory.stability,
      decay: t.memory.decay,
      lastReviewedAt: t.memory.lastReviewedAt,
    })
    .from(t.item)
    .innerJoin(t.card, and(eq(t.card.itemId, t.item.id), isNull(t.card.retiredAt)))
    .leftJoin(t.memory, and(eq(t.memory.cardId, t.card.id), eq(t.memory.learnerId, userId)))
    .where(and(eq(t.item.noteId, noteId), isNull(t.item.retiredAt)))
    .orderBy(asc(t.item.line), asc(t.item.position));
  return [...Map.groupBy(rows, (row) => row.item.id).values()].flatMap((cards) => {
    const item = cards[0]?.item;
    if (!item) return [];
    const memories = seenOf(cards);
    const recall = meanRetrievability(memories, now);
    return [
      {
        itemId: item.id,
        kind: item.kind,
        conceptId: item.conceptId,
        line: item.line,
        endLine: item.endLine,
        cards: cards.length,
        recall,
        memories,
      },
    ];
  });
}
