import { eq } from 'drizzle-orm';
import type { Actor } from '../../procedure/context.ts';
import { type Rule, rule } from '../../procedure/rule.ts';
import { mayReadNote } from './note-access.ts';

/** Notes of the library, one's own, and those set for one's classes. */
export const canReadNote = rule<{ noteId: string }>('canReadNote', async ({ store, actor, now }, { noteId }) =>
  (await mayReadNote(store, actor.userId, noteId, now)) ? 'allow' : 'hide',
);

type Decide = NonNullable<Rule<Actor, { noteId: string }>['decide']>;

const decideForAuthor: Decide = async ({ store, actor, now }, { noteId }) => {
  const { db, t } = store;
  const [note] = await db.select({ ownerId: t.note.ownerId }).from(t.note).where(eq(t.note.id, noteId));
  if (note && note.ownerId === actor.userId) return 'allow';
  return (await mayReadNote(store, actor.userId, noteId, now)) ? 'forbid' : 'hide';
};

/** What is decided about a note is its author's. */
export const isAuthor = rule<{ noteId: string }>('isAuthor', decideForAuthor);

/** A new note is anyone's to publish; a published one only its author's. */
export const canPublishNote = rule<{ noteId?: string | undefined }>('canPublishNote', (scene, { noteId }) =>
  noteId === undefined ? 'allow' : decideForAuthor(scene, { noteId }),
);
