import type { Store } from '@recto/database/store';
import { and, desc, eq } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';

export interface ListedVersion {
  number: number;
  publishedAt: number;
}

/** Every version of a note, the newest first. */
export async function listVersions({ db, t }: Store, noteId: string): Promise<ListedVersion[]> {
  return db
    .select({ number: t.noteVersion.number, publishedAt: t.noteVersion.publishedAt })
    .from(t.noteVersion)
    .where(eq(t.noteVersion.noteId, noteId))
    .orderBy(desc(t.noteVersion.number));
}

/** The text of a version. @throws {DomainError} `not-found` */
export async function readVersion({ db, t }: Store, noteId: string, number: number): Promise<{ markdown: string }> {
  const [version] = await db
    .select({ markdown: t.noteVersion.markdown })
    .from(t.noteVersion)
    .where(and(eq(t.noteVersion.noteId, noteId), eq(t.noteVersion.number, number)));
  if (!version) throw new DomainError({ code: 'not-found', what: 'page' });
  return version;
}
