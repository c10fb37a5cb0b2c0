import { generate } from '@recto/content/generate';
import type { Db, Store } from '@recto/database/store';
import { and, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { DomainError } from '../../procedure/problem.ts';
import { publishedText } from '../library/published-text.ts';
import { siblingsBeside } from '../library/sibling-notes.ts';
import { writeNote } from '../library/write-note.ts';
import type { ItemChoice, OwnQuestion } from './input.ts';

/**
 * Disables, rewords or explains an item; it stays so when the note is published again.
 * @throws {DomainError} `not-found`
 */
export async function chooseForItem(store: Store, choice: ItemChoice, now: number): Promise<void> {
  const { transact, t } = store;
  const { noteId, itemId, isDisabled } = choice;
  const values = { isDisabled, prompt: choice.prompt || null, feedback: choice.feedback || null, updatedAt: now };
  await transact(async (tx) => {
    const [item] = await tx
      .select({ id: t.item.id })
      .from(t.item)
      .where(and(eq(t.item.id, itemId), eq(t.item.noteId, noteId)));
    if (!item) throw new DomainError({ code: 'not-found', what: 'card' });
    await tx
      .insert(t.itemChoice)
      .values({ itemId, ...values })
      .onConflictDoUpdate({ target: t.itemChoice.itemId, set: values });
    await writeAgain(tx, t, noteId, now);
  });
}

/** Adds a question that the author wrote. */
export async function addOwnQuestion(
  store: Store,
  question: OwnQuestion,
  now: number,
): Promise<{ questionId: string }> {
  const { transact, t } = store;
  const id = v7();
  await transact(async (tx) => {
    await tx.insert(t.ownQuestion).values({ id, createdAt: now, ...question });
    await writeAgain(tx, t, question.noteId, now);
  });
  return { questionId: id };
}

/** Takes such a question out; answers that were given to it stay. */
export async function removeOwnQuestion(
  { transact, t }: Store,
  { noteId, questionId }: { noteId: string; questionId: string },
  now: number,
): Promise<void> {
  await transact(async (tx) => {
    await tx.delete(t.ownQuestion).where(and(eq(t.ownQuestion.id, questionId), eq(t.ownQuestion.noteId, noteId)));
    await writeAgain(tx, t, noteId, now);
  });
}

/** Makes cards and questions anew from the published text, with what the author decided now. */
async function writeAgain(tx: Db, t: Store['t'], noteId: string, now: number): Promise<void> {
  const row = await publishedText(tx, t, noteId);
  if (!row) throw new DomainError({ code: 'not-found', what: 'note' });
  const { id, ownerId, builtIn, visibility } = row.note;
  const { markdown } = row;
  const siblings = ownerId === null ? [] : await siblingsBeside(tx, t, { noteId, ownerId });
  const generated = generate(markdown, siblings);
  await writeNote(tx, t, { id, ownerId, builtIn, visibility, markdown, generated, renames: [] }, now);
}
