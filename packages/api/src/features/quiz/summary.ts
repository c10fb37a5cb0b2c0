import { grade } from '@recto/assessment/grading';
import type { Question } from '@recto/content/question';
import type { Store } from '@recto/database/store';
import { eq } from 'drizzle-orm';

/** What an attempt says of concepts, from the answers that may be seen. */
export interface AttemptSummary {
  concepts: { id: string; name: string; points: number; of: number }[];
  confusions: { chosenId: string; chosen: string; rightId: string; right: string; times: number }[];
}

/** Adds up answers by the concepts that were right, and which concept was taken for which. */
export async function summaryOf(
  { db, t }: Store,
  noteId: string,
  answered: readonly { body: Question; chosen: string[]; score: number }[],
): Promise<AttemptSummary> {
  const rows = await db.select().from(t.concept).where(eq(t.concept.noteId, noteId));
  const nameOf = (id: string) => rows.find((row) => row.id === id)?.name ?? id;
  const concepts = new Map<string, AttemptSummary['concepts'][number]>();
  const confusions = new Map<string, AttemptSummary['confusions'][number]>();
  for (const { body, chosen, score } of answered) {
    const result = grade(body, chosen);
    if ('code' in result) continue;
    for (const id of result.right) {
      const sum = concepts.get(id) ?? { id, name: nameOf(id), points: 0, of: 0 };
      concepts.set(id, { ...sum, points: sum.points + score, of: sum.of + 1 });
    }
    for (const { chosen: chosenId, right: rightId } of result.confusions) {
      const key = `${chosenId} ${rightId}`;
      const one = confusions.get(key) ?? {
        chosenId,
        chosen: nameOf(chosenId),
        rightId,
        right: nameOf(rightId),
        times: 0,
      };
      confusions.set(key, { ...one, times: one.times + 1 });
    }
  }
  return {
    concepts: [...concepts.values()].sort((a, b) => a.points / a.of - b.points / b.of),
    confusions: [...confusions.values()].sort((a, b) => b.times - a.times),
  };
}
