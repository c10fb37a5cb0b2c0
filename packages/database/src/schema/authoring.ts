import type { accountTables } from './account.ts';
import type { Dialect } from './dialects.ts';
import type { libraryTables } from './library.ts';

/** An option of a question that an author wrote. */
export interface OwnOption {
  text: string;
  isRight: boolean;
  feedback: string;
}

export const FLAG_KINDS = ['wrong', 'unclear'] as const;

/** What authors decide beside the text of a note, and what learners tell them of it. */
export function authoringTables(
  d: Dialect,
  { user }: ReturnType<typeof accountTables>,
  { note, item, card, question }: ReturnType<typeof libraryTables>,
) {
  const noteId = () =>
    d
      .text()
      .notNull()
      .references(() => note.id, { onDelete: 'cascade' });
  const userId = () =>
    d
      .text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' });

  /** What the author decided for one item; it stays when the note is published again. */
  const itemChoice = d.table('itemChoice', {
    itemId: d
      .text()
      .primaryKey()
      .references(() => item.id, { onDelete: 'cascade' }),
    isDisabled: d.flag().notNull(),
    /** In place of the made prompt of its first card; null leaves that. */
    prompt: d.text(),
    /** Shown with every answer; null for none. */
    feedback: d.text(),
    updatedAt: d.time().notNull(),
  });

  /** A question that the author wrote by hand. */
  const ownQuestion = d.table(
    'ownQuestion',
    {
      id: d.text().primaryKey(),
      noteId: noteId(),
      /** Line of the note that it belongs to. */
      line: d.count().notNull(),
      prompt: d.text().notNull(),
      options: d.json<OwnOption[]>().notNull(),
      createdAt: d.time().notNull(),
    },
    (t) => [d.index('own_question_of_note').on(t.noteId)],
  );

  /** A text that is being written and not published. */
  const noteDraft = d.table(
    'noteDraft',
    {
      ownerId: userId(),
      /** Id of the note that it is to replace, or `new`. */
      noteKey: d.text().notNull(),
      markdown: d.text().notNull(),
      savedAt: d.time().notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.ownerId, t.noteKey] })],
  );

  /** A picture of a note, encoded anew by the server. */
  const image = d.table('image', {
    /** Random, so that it cannot be guessed; it is the picture's address. */
    id: d.text().primaryKey(),
    ownerId: userId(),
    /** `image/webp`. */
    type: d.text().notNull(),
    /** Base64. */
    data: d.text().notNull(),
    createdAt: d.time().notNull(),
  });

  /** A learner's word to the author about a card or a question. */
  const flag = d.table(
    'flag',
    {
      /** UUIDv7 made by the device. */
      id: d.text().primaryKey(),
      noteId: noteId(),
      learnerId: userId(),
      cardId: d.text().references(() => card.id, { onDelete: 'cascade' }),
      questionId: d.text().references(() => question.id, { onDelete: 'cascade' }),
      kind: d.oneOf(FLAG_KINDS).notNull(),
      /** In the learner's words; may be empty. */
      text: d.text().notNull(),
      createdAt: d.time().notNull(),
      /** When the author put it away; null while it is open. */
      resolvedAt: d.time(),
    },
    (t) => [d.index('flag_of_note').on(t.noteId, t.resolvedAt)],
  );

  return { itemChoice, ownQuestion, noteDraft, image, flag };
}
