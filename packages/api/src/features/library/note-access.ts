import type { Store } from '@recto/database/store';
import { and, eq, isNull, lte, or } from 'drizzle-orm';

/** Whether somebody may read and study a note: it is in the library, theirs, or set for a class that they are in. */
export async function mayReadNote({ db, t }: Store, userId: string, noteId: string, now: number): Promise<boolean> {
  const [note] = await db
    .select({ ownerId: t.note.ownerId, visibility: t.note.visibility })
    .from(t.note)
    .where(eq(t.note.id, noteId));
  if (!note) return false;
  if (note.visibility === 'library' || note.ownerId === userId) return true;
  const [set] = await db
    .select({ role: t.enrolment.role })
    .from(t.deck)
    .innerJoin(t.assignment, eq(t.assignment.deckId, t.deck.id))
    .innerJoin(t.enrolment, and(eq(t.enrolment.classId, t.assignment.classId), eq(t.enrolment.userId, userId)))
    .where(
      and(
        eq(t.deck.noteId, noteId),
        or(lte(t.assignment.opensAt, now), eq(t.enrolment.role, 'teacher'), eq(t.enrolment.role, 'observer')),
      ),
    )
    .limit(1);
  return set !== undefined;
}

/** The note that a card in use belongs to. */
export async function noteOfCard({ db, t }: Store, cardId: string): Promise<string | undefined> {
  const [card] = await db
    .select({ noteId: t.card.noteId })
    .from(t.card)
    .where(and(eq(t.card.id, cardId), isNull(t.card.retiredAt)));
  return card?.noteId;
}
