import type { Store } from '@recto/database/store';
import { and, eq, lte } from 'drizzle-orm';

/** Notes that a learner has begun, or that are set for a class in which they learn. */
export async function notesInStudy({ db, t }: Store, learnerId: string, now: number): Promise<string[]> {
  const begun = await db
    .selectDistinct({ noteId: t.card.noteId })
    .from(t.memory)
    .innerJoin(t.card, eq(t.card.id, t.memory.cardId))
    .where(eq(t.memory.learnerId, learnerId));
  const set = await db
    .selectDistinct({ noteId: t.deck.noteId })
    .from(t.enrolment)
    .innerJoin(t.assignment, eq(t.assignment.classId, t.enrolment.classId))
    .innerJoin(t.deck, eq(t.deck.id, t.assignment.deckId))
    .where(
      and(
        eq(t.enrolment.userId, learnerId),
        eq(t.enrolment.role, 'learner'),
        eq(t.assignment.form, 'study'),
        lte(t.assignment.opensAt, now),
      ),
    );
  return [...new Set([...begun, ...set].map((row) => row.noteId))].sort();
}
