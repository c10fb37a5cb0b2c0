import { plainText } from '@recto/content/rich-text';
import type { Store } from '@recto/database/store';
import { topicOf } from '@recto/memory/queueable';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { NamedConfusion } from './confusions.ts';

/** What a note says of two concepts in one respect. */
export interface ContrastRow {
  label: string;
  line: number;
  chosen: string;
  right: string;
}

/** A confusion with the note's own words on both. */
export interface ExplainedConfusion extends NamedConfusion {
  noteTitle: string;
  rows: ContrastRow[];
}

const MOST_ROWS = 3;

/** Puts what its note says side by side to each confusion. */
export async function explained(store: Store, confusions: readonly NamedConfusion[]): Promise<ExplainedConfusion[]> {
  const result: ExplainedConfusion[] = [];
  for (const one of confusions) result.push({ ...one, ...(await sideBySide(store, one)) });
  return result;
}

async function sideBySide({ db, t }: Store, { noteId, chosenId, rightId }: NamedConfusion) {
  const [note] = await db.select({ title: t.note.title }).from(t.note).where(eq(t.note.id, noteId));
  const cards = await db
    .select({ itemId: t.item.id, place: t.item.place, conceptId: t.item.conceptId, card: t.card })
    .from(t.item)
    .innerJoin(t.card, eq(t.card.itemId, t.item.id))
    .where(
      and(
        eq(t.item.noteId, noteId),
        eq(t.item.kind, 'cell'),
        inArray(t.item.conceptId, [chosenId, rightId]),
        isNull(t.card.retiredAt),
      ),
    )
    .orderBy(asc(t.card.position));
  const topics = Map.groupBy(cards, ({ itemId, place }) => topicOf(place ?? itemId.slice(noteId.length + 1)));
  const rows = [...topics.values()].flatMap((same): ContrastRow[] => {
    const chosen = same.find((row) => row.conceptId === chosenId)?.card;
    const right = same.find((row) => row.conceptId === rightId)?.card;
    if (!chosen || !right) return [];
    return [{ label: chosen.label, line: chosen.line, chosen: plainText(chosen.back), right: plainText(right.back) }];
  });
  return { noteTitle: note?.title ?? '', rows: rows.slice(0, MOST_ROWS) };
}
