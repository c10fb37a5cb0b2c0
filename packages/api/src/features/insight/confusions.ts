import type { Store } from '@recto/database/store';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';

export interface NamedConfusion {
  noteId: string;
  chosen: string;
  chosenId: string;
  right: string;
  rightId: string;
  times: number;
  /** Different learners who did it. */
  learners: number;
}

const MOST = 10;

/** Which concept was answered where which was right, of some learners and notes, most often first. */
export async function confusionsOf(
  { db, t }: Store,
  learnerIds: string[],
  noteIds: string[],
): Promise<NamedConfusion[]> {
  if (learnerIds.length === 0 || noteIds.length === 0) return [];
  const times = sql<number>`sum(${t.confusion.times})`.mapWith(Number);
  const rows = await db
    .select({
      noteId: t.confusion.noteId,
      chosen: t.confusion.chosenConceptId,
      right: t.confusion.rightConceptId,
      times,
      learners: sql<number>`count(*)`.mapWith(Number),
    })
    .from(t.confusion)
    .where(and(inArray(t.confusion.learnerId, learnerIds), inArray(t.confusion.noteId, noteIds)))
    .groupBy(t.confusion.noteId, t.confusion.chosenConceptId, t.confusion.rightConceptId)
    .orderBy(desc(times), t.confusion.chosenConceptId, t.confusion.rightConceptId)
    .limit(MOST);
  const names = await db.select().from(t.concept).where(inArray(t.concept.noteId, noteIds));
  const nameOf = (noteId: string, id: string) =>
    names.find((name) => name.noteId === noteId && name.id === id)?.name ?? id;
  return rows.map((row) => ({
    ...row,
    chosen: nameOf(row.noteId, row.chosen),
    chosenId: row.chosen,
    right: nameOf(row.noteId, row.right),
    rightId: row.right,
  }));
}

/** The notes of which a learner confused something. */
export async function confusedNotes({ db, t }: Store, learnerId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ noteId: t.confusion.noteId })
    .from(t.confusion)
    .where(eq(t.confusion.learnerId, learnerId));
  return rows.map((row) => row.noteId);
}
