import type { Sibling } from '@recto/content/card';
import { generate, siblingsFrom } from '@recto/content/generate';
import type { Db, Store } from '@recto/database/store';
import { and, asc, eq, ne } from 'drizzle-orm';
import { publishedTexts } from './published-text.ts';

/** So many notes are asked for wrong answers; more would cost and not teach. */
const MOST_NOTES = 6;

/** What the other notes of an author say of their concepts. */
export async function siblingsBeside(
  db: Db,
  t: Store['t'],
  { noteId, ownerId }: { noteId: string; ownerId: string },
): Promise<Sibling[]> {
  const others = and(eq(t.note.ownerId, ownerId), ne(t.note.id, noteId));
  const rows = await publishedTexts(db, t, others).orderBy(asc(t.note.title)).limit(MOST_NOTES);
  return rows.flatMap(({ note, markdown }) => siblingsFrom(note.id, generate(markdown)));
}
