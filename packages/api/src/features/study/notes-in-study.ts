import type { Store } from '@recto/database/store';
import { eq } from 'drizzle-orm';
import { setForLearner } from '../classroom/set-for-learner.ts';

/** Notes that a learner has begun, or that are set for a class in which they learn. */
export async function notesInStudy(store: Store, learnerId: string, now: number): Promise<string[]> {
  const { db, t } = store;
  const begun = await db
    .selectDistinct({ noteId: t.card.noteId })
    .from(t.memory)
    .innerJoin(t.card, eq(t.card.id, t.memory.cardId))
    .where(eq(t.memory.learnerId, learnerId));
  const set = await setForLearner(store, learnerId, 'study', now);
  return [...new Set([...begun, ...set].map((row) => row.noteId))].sort();
}
