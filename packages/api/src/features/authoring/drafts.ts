import type { Store } from '@recto/database/store';
import { and, eq } from 'drizzle-orm';

const NEW = 'new';

export interface SavedDraft {
  markdown: string;
  savedAt: number;
}

/** The text that somebody was writing for a note, or for a new one; null where there is none. */
export async function readDraft({ db, t }: Store, ownerId: string, noteId: string | null): Promise<SavedDraft | null> {
  const [draft] = await db
    .select({ markdown: t.noteDraft.markdown, savedAt: t.noteDraft.savedAt })
    .from(t.noteDraft)
    .where(and(eq(t.noteDraft.ownerId, ownerId), eq(t.noteDraft.noteKey, noteId ?? NEW)));
  return draft ?? null;
}

/** Keeps a text as it is now; the one before is replaced. */
export async function saveDraft(
  { transact, t }: Store,
  ownerId: string,
  { noteId, markdown }: { noteId: string | null; markdown: string },
  now: number,
): Promise<{ savedAt: number }> {
  const row = { ownerId, noteKey: noteId ?? NEW, markdown, savedAt: now };
  await transact((tx) =>
    tx
      .insert(t.noteDraft)
      .values(row)
      .onConflictDoUpdate({
        target: [t.noteDraft.ownerId, t.noteDraft.noteKey],
        set: { markdown, savedAt: now },
      }),
  );
  return { savedAt: now };
}

/** Lets a draft go: it was published, or is not wanted. */
export async function discardDraft({ transact, t }: Store, ownerId: string, noteId: string | null): Promise<void> {
  await transact((tx) =>
    tx.delete(t.noteDraft).where(and(eq(t.noteDraft.ownerId, ownerId), eq(t.noteDraft.noteKey, noteId ?? NEW))),
  );
}
