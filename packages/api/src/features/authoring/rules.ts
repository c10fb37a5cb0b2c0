import { eq } from 'drizzle-orm';
import { rule } from '../../procedure/rule.ts';
import { mayReadNote } from '../library/note-access.ts';

/** What is decided about a note is its author's. */
export const isAuthor = rule<{ noteId: string }>('isAuthor', async ({ store, actor, now }, { noteId }) => {
  const { db, t } = store;
  const [note] = await db.select({ ownerId: t.note.ownerId }).from(t.note).where(eq(t.note.id, noteId));
  if (note?.ownerId === actor.userId) return 'allow';
  return (await mayReadNote(store, actor.userId, noteId, now)) ? 'forbid' : 'hide';
});
