import type { Store } from '@recto/database/store';
import { and, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { DomainError } from '../../procedure/problem.ts';
import type { NewAssignment } from './input.ts';

/** Sets a note's deck for a class. @throws {DomainError} `due-in-the-past`, `due-before-opening` */
export function assignDeck(
  { transact, t }: Store,
  { noteId, ...assignment }: NewAssignment,
  now: number,
): Promise<{ assignmentId: string }> {
  const { opensAt, dueAt } = assignment;
  if (dueAt <= now) throw new DomainError({ code: 'due-in-the-past', dueAt, now });
  if (dueAt <= opensAt) throw new DomainError({ code: 'due-before-opening', opensAt, dueAt });
  return transact(async (tx) => {
    const [deck] = await tx.select().from(t.deck).where(eq(t.deck.noteId, noteId));
    if (!deck) throw new DomainError({ code: 'not-found', what: 'note' });
    const assignmentId = v7();
    await tx.insert(t.assignment).values({ id: assignmentId, deckId: deck.id, createdAt: now, ...assignment });
    return { assignmentId };
  });
}

/** Takes an assignment back. What learners did for it stays theirs. */
export function withdrawAssignment({ transact, t }: Store, classId: string, assignmentId: string): Promise<void> {
  return transact(async (tx) => {
    const gone = await tx
      .delete(t.assignment)
      .where(and(eq(t.assignment.classId, classId), eq(t.assignment.id, assignmentId)))
      .returning({ id: t.assignment.id });
    if (gone.length === 0) throw new DomainError({ code: 'not-found', what: 'assignment' });
  });
}
