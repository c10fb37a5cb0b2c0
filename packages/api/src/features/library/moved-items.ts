import type { Generated } from '@recto/content/generate';
import { plainText, type RichText } from '@recto/content/rich-text';
import type { Db, Store } from '@recto/database/store';
import { and, eq, inArray, isNotNull, ne } from 'drizzle-orm';

/** An item that stood in another note of the same author until it was taken out there. */
export interface MovedItem {
  itemId: string;
  /** The note that it comes from. */
  title: string;
}

/**
 * Which of some new places of a version are rows that the author cut out of another of their notes: the same
 * first card, word for word, retired there. A copy of what still stands there is a row of its own.
 */
export async function itemsMovedHere(
  db: Db,
  t: Store['t'],
  { noteId, ownerId }: { noteId: string; ownerId: string | null },
  places: readonly string[],
  cards: Generated['cards'],
): Promise<Map<string, MovedItem>> {
  if (ownerId === null || places.length === 0) return new Map();
  const rows = await db
    .select({ itemId: t.item.id, kind: t.card.kind, front: t.card.front, back: t.card.back, title: t.note.title })
    .from(t.item)
    .innerJoin(t.note, eq(t.note.id, t.item.noteId))
    .innerJoin(t.card, eq(t.card.itemId, t.item.id))
    .where(and(eq(t.note.ownerId, ownerId), ne(t.note.id, noteId), isNotNull(t.item.retiredAt)));
  const cut = new Map(rows.map((row) => [wordsOf(row), { itemId: row.itemId, title: row.title }]));
  const firsts = new Map(cards.toReversed().map((card) => [card.itemId, card]));
  const taken = new Set<string>();
  const moved = new Map<string, MovedItem>();
  for (const place of places) {
    const first = firsts.get(place);
    const from = first && cut.get(wordsOf(first));
    if (!from || taken.has(from.itemId)) continue;
    taken.add(from.itemId);
    moved.set(place, from);
  }
  return moved;
}

function wordsOf({ kind, front, back }: { kind: string; front: RichText; back: RichText }): string {
  return `${kind} ${plainText(front)} ${plainText(back)}`;
}

/** Makes items, and their cards with all that is remembered of them, part of another note. */
export async function moveItems(tx: Db, t: Store['t'], itemIds: readonly string[], noteId: string): Promise<void> {
  if (itemIds.length === 0) return;
  await tx
    .update(t.item)
    .set({ noteId })
    .where(inArray(t.item.id, [...itemIds]));
  await tx
    .update(t.card)
    .set({ noteId })
    .where(inArray(t.card.itemId, [...itemIds]));
}
