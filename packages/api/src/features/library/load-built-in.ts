import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generate } from '@recto/content/generate';
import type { Store } from '@recto/database/store';
import { eq } from 'drizzle-orm';
import { proposedRenames } from './revise-note.ts';
import { writeNote } from './write-note.ts';

const FOLDER = new URL('.', import.meta.resolve('@recto/content/notes/replication-and-redundancy.md'));

/** Brings the built-in library up to date; notes whose text is known already are left alone. Gives how many were written. */
export async function loadBuiltInLibrary(store: Store, now: number): Promise<number> {
  const files = (await readdir(fileURLToPath(FOLDER))).filter((name) => name.endsWith('.md')).sort();
  let written = 0;
  for (const file of files) {
    const markdown = await readFile(new URL(file, FOLDER), 'utf8');
    if (!(await isUpToDate(store, file, markdown))) written += await write(store, file, markdown, now);
  }
  return written;
}

async function isUpToDate({ db, t }: Store, file: string, markdown: string): Promise<boolean> {
  const rows = await db
    .select({ markdown: t.noteVersion.markdown, number: t.noteVersion.number, version: t.note.version })
    .from(t.note)
    .innerJoin(t.noteVersion, eq(t.noteVersion.noteId, t.note.id))
    .where(eq(t.note.builtIn, file));
  return rows.some((row) => row.number === row.version && row.markdown === markdown);
}

async function write(store: Store, file: string, markdown: string, now: number): Promise<number> {
  const id = file.replace(/\.md$/, '');
  const generated = generate(markdown);
  const renames = await proposedRenames(store, id, generated);
  await store.transact((tx) =>
    writeNote(
      tx,
      store.t,
      { id, ownerId: null, builtIn: file, visibility: 'library', markdown, generated, renames },
      now,
    ),
  );
  return 1;
}
