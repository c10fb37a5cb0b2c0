import type { Store } from '@recto/database/store';
import { meanRetrievability, type Recallable } from '@recto/memory/retrievability';
import { and, asc, count, eq, inArray, isNull, lte, or } from 'drizzle-orm';

export interface ListedNote {
  noteId: string;
  title: string;
  shelf: string | null;
  isOwn: boolean;
  isBuiltIn: boolean;
  cards: number;
  questions: number;
  /** Cards that were answered at least once. */
  seen: number;
  due: number;
  /** Mean predicted recall now of the cards that were seen, 0 to 1; null before the first. */
  recall: number | null;
}

/** The notes that somebody may read, by shelf and title, with where they stand in each. */
export async function listNotes(store: Store, userId: string, now: number): Promise<ListedNote[]> {
  const notes = await readableNotes(store, userId, now);
  const ids = notes.map((note) => note.id);
  if (ids.length === 0) return [];
  const standing = await standingIn(store, userId, ids, now);
  const questions = await questionsOf(store, ids);
  return notes.map((note) => ({
    noteId: note.id,
    title: note.title,
    shelf: note.shelf,
    isOwn: note.ownerId === userId,
    isBuiltIn: note.builtIn !== null,
    questions: questions.get(note.id) ?? 0,
    ...(standing.get(note.id) ?? { cards: 0, seen: 0, due: 0, recall: null }),
  }));
}

export type ReadableNote = Store['t']['note']['$inferSelect'];

/** Notes of the library, own ones, and those set for one's classes, by shelf and title. */
export async function readableNotes(store: Store, userId: string, now: number): Promise<ReadableNote[]> {
  const { db, t } = store;
  const set = db
    .selectDistinct({ noteId: t.deck.noteId })
    .from(t.enrolment)
    .innerJoin(t.assignment, and(eq(t.assignment.classId, t.enrolment.classId), lte(t.assignment.opensAt, now)))
    .innerJoin(t.deck, eq(t.deck.id, t.assignment.deckId))
    .where(eq(t.enrolment.userId, userId));
  return db
    .select()
    .from(t.note)
    .where(or(eq(t.note.visibility, 'library'), eq(t.note.ownerId, userId), inArray(t.note.id, set)))
    .orderBy(asc(t.note.shelf), asc(t.note.title));
}

async function questionsOf({ db, t }: Store, noteIds: string[]): Promise<Map<string, number>> {
  const rows = await db
    .select({ noteId: t.question.noteId, questions: count() })
    .from(t.question)
    .where(and(inArray(t.question.noteId, noteIds), isNull(t.question.retiredAt)))
    .groupBy(t.question.noteId);
  return new Map(rows.map((row) => [row.noteId, row.questions]));
}

export interface Standing {
  cards: number;
  seen: number;
  due: number;
  recall: number | null;
}

/** Where a learner stands in each of some notes. */
export async function standingIn(
  { db, t }: Store,
  userId: string,
  noteIds: string[],
  now: number,
): Promise<Map<string, Standing>> {
  const rows = await db
    .select({
      noteId: t.card.noteId,
      due: t.memory.due,
      stability: t.memory.stability,
      decay: t.memory.decay,
      lastReviewedAt: t.memory.lastReviewedAt,
    })
    .from(t.card)
    .leftJoin(t.memory, and(eq(t.memory.cardId, t.card.id), eq(t.memory.learnerId, userId)))
    .where(and(inArray(t.card.noteId, noteIds), isNull(t.card.retiredAt)));
  const groups = Map.groupBy(rows, (row) => row.noteId);
  return new Map(
    [...groups].map(([noteId, cards]) => {
      const due = cards.filter((card) => card.due !== null && card.due <= now).length;
      const seen = seenOf(cards);
      return [noteId, { cards: cards.length, seen: seen.length, due, recall: meanRetrievability(seen, now) }];
    }),
  );
}

/** The rows of a left join on memory that have one. */
export function seenOf(
  rows: readonly { stability: number | null; decay: number | null; lastReviewedAt: number | null }[],
): Recallable[] {
  return rows.flatMap(({ stability, decay, lastReviewedAt }) =>
    stability === null || decay === null || lastReviewedAt === null ? [] : [{ stability, decay, lastReviewedAt }],
  );
}
