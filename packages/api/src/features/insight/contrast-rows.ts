import { plainText } from '@recto/content/rich-text';
import type { Store } from '@recto/database/store';
import { topicOfItem } from '@recto/memory/queueable';
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
  if (confusions.length === 0) return [];
  const cells = await cellsOf(store, [...new Set(confusions.map((one) => one.noteId))]);
  return confusions.map((one) => {
    const own = cells.filter((cell) => cell.noteId === one.noteId);
    return { ...one, noteTitle: own[0]?.noteTitle ?? '', rows: sideBySide(own, one) };
  });
}

type Cell = Awaited<ReturnType<typeof cellsOf>>[number];

/** The cells of comparisons in some notes, each with its first card. */
function cellsOf({ db, t }: Store, noteIds: string[]) {
  return db
    .select({
      noteId: t.item.noteId,
      noteTitle: t.note.title,
      itemId: t.item.id,
      place: t.item.place,
      conceptId: t.item.conceptId,
      card: t.card,
    })
    .from(t.item)
    .innerJoin(t.note, eq(t.note.id, t.item.noteId))
    .innerJoin(t.card, eq(t.card.itemId, t.item.id))
    .where(and(inArray(t.item.noteId, noteIds), eq(t.item.kind, 'cell'), isNull(t.card.retiredAt)))
    .orderBy(asc(t.card.position));
}

function sideBySide(cells: readonly Cell[], { chosenId, rightId }: NamedConfusion): ContrastRow[] {
  const rows = [...Map.groupBy(cells, topicOfItem).values()].flatMap((same): ContrastRow[] => {
    const chosen = same.find((cell) => cell.conceptId === chosenId)?.card;
    const right = same.find((cell) => cell.conceptId === rightId)?.card;
    if (!chosen || !right) return [];
    return [{ label: chosen.label, line: chosen.line, chosen: plainText(chosen.back), right: plainText(right.back) }];
  });
  return rows.slice(0, MOST_ROWS);
}
