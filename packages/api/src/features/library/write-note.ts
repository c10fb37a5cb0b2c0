import type { Generated } from '@recto/content/generate';
import type { Db, Store } from '@recto/database/store';
import { and, eq, isNull } from 'drizzle-orm';
import { v7 } from 'uuid';
import { inChunks } from '../../procedure/chunks.ts';
import { incoming } from '../../procedure/incoming.ts';

type Tables = Store['t'];

export interface NoteToWrite {
  id: string;
  ownerId: string | null;
  builtIn: string | null;
  visibility: 'private' | 'library';
  markdown: string;
  generated: Generated;
}

/** Writes a note's new version and what it gives, in the caller's transaction; what it no longer gives is retired, not deleted. */
export async function writeNote(
  tx: Db,
  t: Tables,
  note: NoteToWrite,
  now: number,
): Promise<{ version: number; changed: boolean }> {
  const { version, changed } = await writeVersion(tx, t, note, now);
  await writeConcepts(tx, t, note);
  await writeItems(tx, t, note, now);
  await writeCards(tx, t, note, now);
  await writeQuestions(tx, t, note, now);
  await writeDeck(tx, t, note);
  return { version, changed };
}

async function writeVersion(
  tx: Db,
  t: Tables,
  note: NoteToWrite,
  now: number,
): Promise<{ version: number; changed: boolean }> {
  const [known] = await tx.select().from(t.note).where(eq(t.note.id, note.id));
  const { title } = note.generated.knowledge;
  const shelf = note.generated.frontMatter.shelf ?? null;
  const [last] = known
    ? await tx
        .select({ markdown: t.noteVersion.markdown })
        .from(t.noteVersion)
        .where(and(eq(t.noteVersion.noteId, note.id), eq(t.noteVersion.number, known.version)))
    : [];
  if (known && last?.markdown === note.markdown) return { version: known.version, changed: false };
  const version = (known?.version ?? 0) + 1;
  if (known) await tx.update(t.note).set({ title, shelf, version, publishedAt: now }).where(eq(t.note.id, note.id));
  else
    await tx.insert(t.note).values({
      id: note.id,
      ownerId: note.ownerId,
      builtIn: note.builtIn,
      title,
      shelf,
      visibility: note.visibility,
      version,
      createdAt: now,
      publishedAt: now,
    });
  await tx
    .insert(t.noteVersion)
    .values({ noteId: note.id, number: version, markdown: note.markdown, publishedAt: now });
  return { version, changed: true };
}

async function writeConcepts(tx: Db, t: Tables, { id, generated }: NoteToWrite): Promise<void> {
  await tx.delete(t.concept).where(eq(t.concept.noteId, id));
  const rows = generated.knowledge.concepts.map((concept, position) => ({
    noteId: id,
    id: concept.id,
    name: concept.name,
    position,
  }));
  for (const chunk of inChunks(rows)) await tx.insert(t.concept).values(chunk);
}

async function writeItems(tx: Db, t: Tables, { id: noteId, generated }: NoteToWrite, now: number): Promise<void> {
  await retire(tx, t.item, noteId, now);
  const rows = generated.items.map((item, position) => ({
    id: `${noteId}/${item.id}`,
    noteId,
    kind: item.kind,
    conceptId: item.concepts[0] ?? '',
    position,
    line: item.source.line,
    endLine: item.source.endLine,
    retiredAt: null,
  }));
  for (const chunk of inChunks(rows)) {
    await tx
      .insert(t.item)
      .values(chunk)
      .onConflictDoUpdate({
        target: t.item.id,
        set: incoming('kind', 'conceptId', 'position', 'line', 'endLine', 'retiredAt'),
      });
  }
}

async function writeCards(tx: Db, t: Tables, { id: noteId, generated }: NoteToWrite, now: number): Promise<void> {
  await retire(tx, t.card, noteId, now);
  const rows = generated.cards.map((card, position) => ({
    id: `${noteId}/${card.id}`,
    noteId,
    itemId: `${noteId}/${card.itemId}`,
    kind: card.kind,
    position,
    label: card.label,
    conceptIds: card.concepts,
    front: card.front,
    back: card.back,
    line: card.source.line,
    retiredAt: null,
  }));
  for (const chunk of inChunks(rows)) {
    await tx
      .insert(t.card)
      .values(chunk)
      .onConflictDoUpdate({
        target: t.card.id,
        set: incoming('kind', 'position', 'label', 'conceptIds', 'front', 'back', 'line', 'retiredAt'),
      });
  }
}

async function writeQuestions(tx: Db, t: Tables, { id: noteId, generated }: NoteToWrite, now: number): Promise<void> {
  await retire(tx, t.question, noteId, now);
  const rows = generated.questions.map((body, position) => ({
    id: v7(),
    noteId,
    place: body.id,
    kind: body.kind,
    position,
    body,
    retiredAt: null,
  }));
  for (const chunk of inChunks(rows)) {
    await tx
      .insert(t.question)
      .values(chunk)
      .onConflictDoUpdate({
        target: [t.question.noteId, t.question.place],
        set: incoming('kind', 'position', 'body', 'retiredAt'),
      });
  }
}

/** All rows of a note are retired first; those that the new version gives come back when they are written. */
async function retire(
  tx: Db,
  table: Tables['item'] | Tables['card'] | Tables['question'],
  noteId: string,
  now: number,
): Promise<void> {
  await tx
    .update(table)
    .set({ retiredAt: now })
    .where(and(eq(table.noteId, noteId), isNull(table.retiredAt)));
}

async function writeDeck(tx: Db, t: Tables, { id: noteId, generated }: NoteToWrite): Promise<void> {
  const { title } = generated.knowledge;
  await tx
    .insert(t.deck)
    .values({ id: noteId, noteId, title })
    .onConflictDoUpdate({ target: t.deck.id, set: { title } });
  await tx.delete(t.deckItem).where(eq(t.deckItem.deckId, noteId));
  const rows = generated.items.map((item, position) => ({ deckId: noteId, itemId: `${noteId}/${item.id}`, position }));
  for (const chunk of inChunks(rows)) await tx.insert(t.deckItem).values(chunk);
}
