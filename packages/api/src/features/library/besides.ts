import { slugOf } from '@recto/content/label';
import { frontMatterOf } from '@recto/content/parse';
import type { Store } from '@recto/database/store';
import { and, eq, inArray, ne } from 'drizzle-orm';
import { type ReadableNote, readableNotes } from './list-notes.ts';
import { publishedTexts } from './published-text.ts';

/** A concept of a note that another note has under the same name. */
export interface ConceptElsewhere {
  conceptId: string;
  noteId: string;
  title: string;
  /** Whether both authors say so in their front matter (`concepts`); else it is only proposed. */
  isSame: boolean;
}

/** What a note has beside it: notes that its links may name, and notes that know its concepts. */
export async function besides(
  store: Store,
  userId: string,
  noteId: string,
  now: number,
): Promise<{ elsewhere: ConceptElsewhere[]; links: Record<string, string> }> {
  const notes = await readableNotes(store, userId, now);
  const links = notes.flatMap((note) =>
    [note.title, note.builtIn ?? ''].filter(Boolean).map((name): [string, string] => [name.toLowerCase(), note.id]),
  );
  return { elsewhere: await conceptsElsewhere(store, noteId, notes), links: Object.fromEntries(links) };
}

async function conceptsElsewhere(
  store: Store,
  noteId: string,
  notes: readonly ReadableNote[],
): Promise<ConceptElsewhere[]> {
  const { db, t } = store;
  const own = await db.select({ id: t.concept.id }).from(t.concept).where(eq(t.concept.noteId, noteId));
  const ids = own.map((concept) => concept.id);
  if (ids.length === 0 || notes.length === 0) return [];
  const titles = new Map(notes.map((note) => [note.id, note.title]));
  const others = await db
    .select({ conceptId: t.concept.id, noteId: t.concept.noteId })
    .from(t.concept)
    .where(
      and(inArray(t.concept.id, ids), ne(t.concept.noteId, noteId), inArray(t.concept.noteId, [...titles.keys()])),
    );
  if (others.length === 0) return [];
  const declared = await declaredBy(store, [noteId, ...others.map((other) => other.noteId)]);
  const says = (note: string, concept: string) => declared.get(note)?.has(concept) ?? false;
  return others.map((other) => ({
    ...other,
    title: titles.get(other.noteId) ?? '',
    isSame: says(noteId, other.conceptId) && says(other.noteId, other.conceptId),
  }));
}

/** Ids of the concepts that the front matter of some notes names. */
async function declaredBy({ db, t }: Store, noteIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = await publishedTexts(db, t, inArray(t.note.id, [...new Set(noteIds)]));
  return new Map(
    rows.map(({ note, markdown }) => {
      const { concepts = [] } = frontMatterOf(markdown);
      return [note.id, new Set(concepts.map((name) => slugOf(name)))];
    }),
  );
}
