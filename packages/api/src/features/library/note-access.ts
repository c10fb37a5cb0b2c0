import { preparedOn } from '@recto/database/prepared';
import type { Store } from '@recto/database/store';
import { and, eq, sql } from 'drizzle-orm';

/** Whether somebody may read and study a note: it is in the library, theirs, or set for a class that they are in. */
export async function mayReadNote(store: Store, userId: string, noteId: string, now: number): Promise<boolean> {
  const [note] = await noteOwner(store).execute({ noteId });
  if (!note) return false;
  if (note.visibility === 'library' || note.ownerId === userId) return true;
  const set = await placesWhereSet(store).execute({ noteId, userId });
  return set.some(({ role, opensAt }) => role !== 'learner' || opensAt <= now);
}

function noteOwner({ db, t }: Store) {
  return preparedOn(db, 'note_owner', () =>
    db
      .select({ ownerId: t.note.ownerId, visibility: t.note.visibility })
      .from(t.note)
      .where(eq(t.note.id, sql.placeholder('noteId'))),
  );
}

function placesWhereSet({ db, t }: Store) {
  return preparedOn(db, 'places_where_note_is_set', () =>
    db
      .select({ role: t.enrolment.role, opensAt: t.assignment.opensAt })
      .from(t.deck)
      .innerJoin(t.assignment, eq(t.assignment.deckId, t.deck.id))
      .innerJoin(
        t.enrolment,
        and(eq(t.enrolment.classId, t.assignment.classId), eq(t.enrolment.userId, sql.placeholder('userId'))),
      )
      .where(eq(t.deck.noteId, sql.placeholder('noteId'))),
  );
}

/**
 * Whether an answer to a card is taken: its note may be read, or it was studied before, though the note was
 * taken back or the card left out of it since. Whoever studied something keeps what they do with it.
 */
export async function mayAnswerCard(store: Store, userId: string, cardId: string, now: number): Promise<boolean> {
  const { db, t } = store;
  const query = preparedOn(db, 'note_and_memory_of_card', () =>
    db
      .select({ noteId: t.card.noteId, studied: t.memory.cardId })
      .from(t.card)
      .leftJoin(t.memory, and(eq(t.memory.cardId, t.card.id), eq(t.memory.learnerId, sql.placeholder('userId'))))
      .where(eq(t.card.id, sql.placeholder('cardId'))),
  );
  const [card] = await query.execute({ cardId, userId });
  if (!card) return false;
  return card.studied !== null || mayReadNote(store, userId, card.noteId, now);
}
