import type { Sibling } from '@recto/content/card';
import { generate, siblingsFrom } from '@recto/content/generate';
import type { Store } from '@recto/database/store';
import { and, asc, eq, ne } from 'drizzle-orm';

/** So many notes are asked for wrong answers; more would cost and not teach. */
const MOST_NOTES = 6;

/** What the notes beside one say of their concepts: of the same shelf of the library, or of the same author. */
export async function siblingsBeside(
  { db, t }: Store,
  { noteId, ownerId, shelf }: { noteId: string; ownerId: string | null; shelf: string | null },
): Promise<Sibling[]> {
  const beside =
    ownerId === null
      ? and(eq(t.note.visibility, 'library'), eq(t.note.shelf, shelf ?? ''))
      : eq(t.note.ownerId, ownerId);
  const rows = await db
    .select({ id: t.note.id, markdown: t.noteVersion.markdown })
    .from(t.note)
    .innerJoin(t.noteVersion, and(eq(t.noteVersion.noteId, t.note.id), eq(t.noteVersion.number, t.note.version)))
    .where(and(beside, ne(t.note.id, noteId)))
    .orderBy(asc(t.note.title))
    .limit(MOST_NOTES);
  return rows.flatMap(({ id, markdown }) => siblingsFrom(id, generate(markdown)));
}
