import type { Db, Store } from '@recto/database/store';
import { and, eq, type SQL } from 'drizzle-orm';

/** Notes with the text of the version that is published now, as a query that may be ordered and cut. */
export function publishedTexts(db: Db, t: Store['t'], which: SQL | undefined) {
  return db
    .select({ note: t.note, markdown: t.noteVersion.markdown })
    .from(t.note)
    .innerJoin(t.noteVersion, and(eq(t.noteVersion.noteId, t.note.id), eq(t.noteVersion.number, t.note.version)))
    .where(which);
}

/** One note with its published text; `undefined` where there is none. */
export async function publishedText(db: Db, t: Store['t'], noteId: string) {
  const [row] = await publishedTexts(db, t, eq(t.note.id, noteId));
  return row;
}
