import type { Sibling } from '@recto/content/card';
import { type Generated, generate } from '@recto/content/generate';
import { frontMatterOf } from '@recto/content/parse';
import type { Store } from '@recto/database/store';
import { and, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { DomainError } from '../../procedure/problem.ts';
import { LARGEST_NOTE, type Publication } from './input.ts';
import { proposedRenames } from './revise-note.ts';
import { siblingsBeside } from './sibling-notes.ts';
import { writeNote } from './write-note.ts';

export interface Published {
  noteId: string;
  version: number;
  cards: number;
  questions: number;
}

/**
 * Publishes a note, first or anew: reads it on the server, whatever a browser showed before.
 * @throws {DomainError} `note-too-large`, `note-not-text`, `note-gives-nothing`
 */
export async function publishNote(
  store: Store,
  ownerId: string,
  { noteId, markdown, renames }: Publication,
  now: number,
): Promise<Published> {
  refuseWhatIsNoNote(markdown);
  const known = noteId ?? (await noteCarriedBy(store, ownerId, frontMatterOf(markdown).id));
  const id = known ?? v7();
  const siblings = await siblingsBeside(store.db, store.t, { noteId: id, ownerId });
  const generated = readForPublication(markdown, siblings);
  const confirmed = renames ?? (known ? await proposedRenames(store, known, generated) : []);
  const { version } = await store.transact((tx) =>
    writeNote(
      tx,
      store.t,
      { id, ownerId, builtIn: null, visibility: 'private', markdown, generated, renames: confirmed },
      now,
    ),
  );
  return { noteId: id, version, cards: generated.cards.length, questions: generated.questions.length };
}

/** The author's note whose id stands in the front matter; a note that is brought back is the note that it was. */
async function noteCarriedBy({ db, t }: Store, ownerId: string, id: string | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const [note] = await db
    .select({ id: t.note.id })
    .from(t.note)
    .where(and(eq(t.note.id, id), eq(t.note.ownerId, ownerId)));
  return note?.id;
}

function refuseWhatIsNoNote(markdown: string): void {
  const bytes = Buffer.byteLength(markdown);
  if (bytes > LARGEST_NOTE) throw new DomainError({ code: 'note-too-large', bytes, limit: LARGEST_NOTE });
  if (markdown.includes('\u0000') || markdown.includes('\uFFFD')) throw new DomainError({ code: 'note-not-text' });
}

function readForPublication(markdown: string, siblings: readonly Sibling[]): Generated {
  const generated = generate(markdown, siblings);
  if (generated.cards.length > 0) return generated;
  const because =
    generated.diagnostics.find((diagnostic) => diagnostic.code === 'empty-note' || diagnostic.code === 'no-elements') ??
    generated.diagnostics[0];
  throw new DomainError({
    code: 'note-gives-nothing',
    line: because?.line ?? 1,
    reason: because?.message ?? 'The note gives no card.',
  });
}
