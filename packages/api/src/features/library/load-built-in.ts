import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generate } from '@recto/content/generate';
import type { Store } from '@recto/database/store';
import { isNotNull } from 'drizzle-orm';
import { publishedTexts } from './published-text.ts';
import { proposedRenames } from './revise-note.ts';
import { writeNote } from './write-note.ts';

const FOLDER = new URL('.', import.meta.resolve('@recto/content/notes/replication-and-redundancy.md'));

/** Brings the built-in library up to date; notes whose text is known already are left alone. Gives how many were written. */
export async function loadBuiltInLibrary(store: Store, now: number): Promise<number> {
  const files = (await readdir(fileURLToPath(FOLDER))).filter((name) => name.endsWith('.md')).sort();
  const known = new Map(
    (await publishedTexts(store.db, store.t, isNotNull(store.t.note.builtIn))).map((row) => [
      row.note.builtIn,
      row.markdown,
    ]),
  );
  let written = 0;
  for (const file of files) {
    const markdown = await readFile(new URL(file, FOLDER), 'utf8');
    if (known.get(file) !== markdown) written += await write(store, file, markdown, now);
  }
  return written;
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
