import { CARD_KINDS } from '@recto/content/card';
import { ITEM_KINDS } from '@recto/content/item';
import type { Question } from '@recto/content/question';
import { QUESTION_KINDS } from '@recto/content/question';
import type { RichText } from '@recto/content/rich-text';
import type { accountTables } from './account.ts';
import type { Dialect } from './dialects.ts';

export const VISIBILITIES = ['private', 'library'] as const;

/** Notes and what they give. Rows of a retired item stay, so that its memories return with it. */
export function libraryTables(d: Dialect, { user }: ReturnType<typeof accountTables>) {
  const note = d.table(
    'note',
    {
      /** Given at first publication and kept for good; item ids begin with it. */
      id: d.text().primaryKey(),
      /** Null for the built-in library, and for notes whose author has left. */
      ownerId: d.text().references(() => user.id, { onDelete: 'set null' }),
      /** File name of a built-in note; null for all others. */
      builtIn: d.text().unique(),
      title: d.text().notNull(),
      shelf: d.text(),
      /** `private`: its author, and classes that it is assigned to. `library`: everyone. */
      visibility: d.oneOf(VISIBILITIES).notNull(),
      /** Number of the version that is published now. */
      version: d.count().notNull(),
      createdAt: d.time().notNull(),
      publishedAt: d.time().notNull(),
    },
    (t) => [d.index('note_of_owner').on(t.ownerId)],
  );
  const noteId = () =>
    d
      .text()
      .notNull()
      .references(() => note.id, { onDelete: 'cascade' });

  const noteVersion = d.table(
    'noteVersion',
    {
      noteId: noteId(),
      /** Counted from 1. */
      number: d.count().notNull(),
      markdown: d.text().notNull(),
      publishedAt: d.time().notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.noteId, t.number] })],
  );

  const concept = d.table(
    'concept',
    {
      noteId: noteId(),
      /** As the note's text gives it: `replication`. */
      id: d.text().notNull(),
      name: d.text().notNull(),
      position: d.count().notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.noteId, t.id] })],
  );

  const item = d.table(
    'item',
    {
      /** The note's id, a slash, kind and place: `…/cell/purpose/replication`. */
      id: d.text().primaryKey(),
      noteId: noteId(),
      kind: d.oneOf(ITEM_KINDS).notNull(),
      /** The concept that it counts for in statistics: its first. */
      conceptId: d.text().notNull(),
      position: d.count().notNull(),
      line: d.count().notNull(),
      endLine: d.count().notNull(),
      /** When a version left it out; null while it stands in the note. */
      retiredAt: d.time(),
      /** Kind and place where it stands now, if a rename led it away from the place that its id names; else null. */
      place: d.text(),
    },
    (t) => [d.index('item_of_note').on(t.noteId, t.position)],
  );

  const card = d.table(
    'card',
    {
      id: d.text().primaryKey(),
      noteId: noteId(),
      itemId: d
        .text()
        .notNull()
        .references(() => item.id, { onDelete: 'cascade' }),
      kind: d.oneOf(CARD_KINDS).notNull(),
      position: d.count().notNull(),
      label: d.text().notNull(),
      /** Concepts that the front may show by name. */
      conceptIds: d.json<string[]>().notNull(),
      front: d.json<RichText>().notNull(),
      back: d.json<RichText>().notNull(),
      line: d.count().notNull(),
      /** Label, front and back as plain text: what is searched. */
      text: d.text().notNull().default(''),
      retiredAt: d.time(),
      /** When a new version last said something else on its back; null where it never did. */
      answerChangedAt: d.time(),
    },
    (t) => [d.index('card_of_note').on(t.noteId, t.position), d.index('card_of_item').on(t.itemId)],
  );

  const question = d.table(
    'question',
    {
      /** Given at first publication and says nothing: a learner sees it before the answer. */
      id: d.text().primaryKey(),
      noteId: noteId(),
      /** Kind and place in the note; tells the answer, so it stays on the server. */
      place: d.text().notNull(),
      kind: d.oneOf(QUESTION_KINDS).notNull(),
      position: d.count().notNull(),
      /** The question with its key; what leaves the server before an answer is its sealed form. */
      body: d.json<Question>().notNull(),
      retiredAt: d.time(),
    },
    (t) => [d.uniqueIndex('question_of_note').on(t.noteId, t.place)],
  );

  const deck = d.table('deck', {
    id: d.text().primaryKey(),
    /** The note whose items it holds. */
    noteId: d
      .text()
      .notNull()
      .unique()
      .references(() => note.id, { onDelete: 'cascade' }),
    title: d.text().notNull(),
  });

  const deckItem = d.table(
    'deckItem',
    {
      deckId: d
        .text()
        .notNull()
        .references(() => deck.id, { onDelete: 'cascade' }),
      itemId: d
        .text()
        .notNull()
        .references(() => item.id, { onDelete: 'cascade' }),
      position: d.count().notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.deckId, t.itemId] })],
  );

  return { note, noteVersion, concept, item, card, question, deck, deckItem };
}
