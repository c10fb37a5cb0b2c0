import type { Card } from '@recto/content/card';
import type { Generated } from '@recto/content/generate';
import type { Question } from '@recto/content/question';
import { plainText, type RichText } from '@recto/content/rich-text';
import { changesMeaning } from '@recto/content/similarity';
import type { Db, Store } from '@recto/database/store';
import { and, eq, isNull } from 'drizzle-orm';
import { v7 } from 'uuid';
import { inChunks } from '../../procedure/chunks.ts';
import { incoming } from '../../procedure/incoming.ts';
import { asAuthorWants } from './author-choices.ts';
import { searchedText } from './searched-text.ts';
import { type Rename, settleItems } from './settle-items.ts';

type Tables = Store['t'];

export interface NoteToWrite {
  id: string;
  ownerId: string | null;
  builtIn: string | null;
  visibility: 'private' | 'library';
  markdown: string;
  generated: Generated;
  /** Places of the version before that stand elsewhere now. */
  renames: readonly Rename[];
}

/** Writes a note's new version and what it gives, in the caller's transaction; what it no longer gives is retired, not deleted. */
export async function writeNote(
  tx: Db,
  t: Tables,
  note: NoteToWrite,
  now: number,
): Promise<{ version: number; changed: boolean }> {
  const { version, changed } = await writeVersion(tx, t, note, now);
  const { id: noteId, ownerId, renames, generated } = note;
  const settled = await settleItems(tx, t, { noteId, ownerId, version, renames }, generated);
  await writeConcepts(tx, t, note);
  await writeItems(tx, t, note, settled, now);
  const wanted = await asAuthorWants(tx, t, noteId, settled, generated);
  await writeCards(tx, t, noteId, wanted.cards, settled, now);
  await writeQuestions(tx, t, noteId, wanted.questions, now);
  await writeDeck(tx, t, note, settled);
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

async function writeItems(
  tx: Db,
  t: Tables,
  { id: noteId, generated }: NoteToWrite,
  settled: ReadonlyMap<string, string>,
  now: number,
): Promise<void> {
  await retire(tx, t.item, noteId, now);
  const idOf = (place: string) => settled.get(place) ?? `${noteId}/${place}`;
  const rows = generated.items.map((item, position) => ({
    id: idOf(item.id),
    place: idOf(item.id) === `${noteId}/${item.id}` ? null : item.id,
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
        set: incoming('kind', 'conceptId', 'position', 'line', 'endLine', 'retiredAt', 'place'),
      });
  }
}

async function writeCards(
  tx: Db,
  t: Tables,
  noteId: string,
  cards: readonly Card[],
  settled: ReadonlyMap<string, string>,
  now: number,
): Promise<void> {
  const changedAt = await answersChanged(tx, t, noteId, now);
  await retire(tx, t.card, noteId, now);
  const rows = cards.map((card, position) => ({
    id: cardIdOf(card, noteId, settled),
    noteId,
    itemId: settled.get(card.itemId) ?? `${noteId}/${card.itemId}`,
    kind: card.kind,
    position,
    label: card.label,
    conceptIds: card.concepts,
    front: card.front,
    back: card.back,
    line: card.source.line,
    text: searchedText(card),
    retiredAt: null,
    answerChangedAt: changedAt(cardIdOf(card, noteId, settled), card.back),
  }));
  for (const chunk of inChunks(rows)) {
    await tx
      .insert(t.card)
      .values(chunk)
      .onConflictDoUpdate({
        target: t.card.id,
        set: incoming(
          'kind',
          'position',
          'label',
          'conceptIds',
          'front',
          'back',
          'line',
          'text',
          'retiredAt',
          'answerChangedAt',
        ),
      });
  }
}

/** A card's id is its item's for good, and its form. */
function cardIdOf(card: Card, noteId: string, settled: ReadonlyMap<string, string>): string {
  const itemId = settled.get(card.itemId) ?? `${noteId}/${card.itemId}`;
  return `${itemId}${card.id.slice(card.itemId.length)}`;
}

/** When the answer of a card last became another: now, where a new version says something else on its back. */
async function answersChanged(tx: Db, t: Tables, noteId: string, now: number) {
  const rows = await tx
    .select({ id: t.card.id, back: t.card.back, answerChangedAt: t.card.answerChangedAt })
    .from(t.card)
    .where(eq(t.card.noteId, noteId));
  const known = new Map(rows.map((row) => [row.id, row]));
  return (cardId: string, back: RichText): number | null => {
    const before = known.get(cardId);
    if (!before) return null;
    return changesMeaning(plainText(before.back), plainText(back)) ? now : before.answerChangedAt;
  };
}

async function writeQuestions(
  tx: Db,
  t: Tables,
  noteId: string,
  questions: readonly Question[],
  now: number,
): Promise<void> {
  await retire(tx, t.question, noteId, now);
  const rows = questions.map((body, position) => ({
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

async function writeDeck(
  tx: Db,
  t: Tables,
  { id: noteId, generated }: NoteToWrite,
  settled: ReadonlyMap<string, string>,
): Promise<void> {
  const { title } = generated.knowledge;
  await tx
    .insert(t.deck)
    .values({ id: noteId, noteId, title })
    .onConflictDoUpdate({ target: t.deck.id, set: { title } });
  await tx.delete(t.deckItem).where(eq(t.deckItem.deckId, noteId));
  const rows = generated.items.map((item, position) => ({
    deckId: noteId,
    itemId: settled.get(item.id) ?? `${noteId}/${item.id}`,
    position,
  }));
  for (const chunk of inChunks(rows)) await tx.insert(t.deckItem).values(chunk);
}
