import type { Store } from '@recto/database/store';
import { and, eq } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';
import type { NewFlag } from './input.ts';

/** A learner's word on a card or question of a note that they may read. The same flag again changes nothing. @throws {DomainError} `not-found` */
export async function flagToAuthor(
  { transact, t }: Store,
  learnerId: string,
  flag: NewFlag,
  now: number,
): Promise<void> {
  await transact(async (tx) => {
    const table = flag.cardId === null ? t.question : t.card;
    const [about] = await tx
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.id, flag.cardId ?? flag.questionId ?? ''), eq(table.noteId, flag.noteId)));
    if (!about) throw new DomainError({ code: 'not-found', what: flag.cardId === null ? 'question' : 'card' });
    await tx
      .insert(t.flag)
      .values({ ...flag, learnerId, createdAt: now, resolvedAt: null })
      .onConflictDoNothing();
  });
}

/** Puts a flag away. */
export async function resolveFlag(
  { transact, t }: Store,
  { noteId, flagId }: { noteId: string; flagId: string },
  now: number,
): Promise<void> {
  await transact((tx) =>
    tx
      .update(t.flag)
      .set({ resolvedAt: now })
      .where(and(eq(t.flag.id, flagId), eq(t.flag.noteId, noteId))),
  );
}
