import type { Db, Store } from '@recto/database/store';
import { eq, inArray } from 'drizzle-orm';
import { inChunks } from '../../procedure/chunks.ts';
import { addResponseSums } from '../quiz/projections.ts';
import { rebuildMemory } from '../study/rebuild-memory.ts';

type Tables = Store['t'];

/**
 * Gives everything of a guest to the account that they signed in to or made: events are appended
 * again under the account with their ids, memories folded from the union, and the guest is erased,
 * all in one transaction.
 */
export function moveProgress({ transact, t }: Store, guestId: string, userId: string): Promise<void> {
  if (guestId === userId) return Promise.resolve();
  return transact(async (tx) => {
    const cards = await moveReviews(tx, t, guestId, userId);
    await moveQuizzes(tx, t, guestId, userId);
    await moveBelongings(tx, t, guestId, userId);
    for (const cardId of cards) await rebuildMemory(tx, t, userId, cardId);
    await eraseAccount(tx, t, guestId);
  });
}

async function moveReviews(tx: Db, t: Tables, guestId: string, userId: string): Promise<string[]> {
  const reviews = await tx.select().from(t.review).where(eq(t.review.learnerId, guestId));
  for (const rows of inChunks(reviews)) {
    await tx
      .insert(t.review)
      .values(rows.map((row) => ({ ...row, learnerId: userId })))
      .onConflictDoNothing();
  }
  return [...new Set(reviews.map((row) => row.cardId))];
}

async function moveQuizzes(tx: Db, t: Tables, guestId: string, userId: string): Promise<void> {
  const attempts = await tx.select().from(t.attempt).where(eq(t.attempt.learnerId, guestId));
  for (const rows of inChunks(attempts)) {
    await tx
      .insert(t.attempt)
      .values(rows.map((row) => ({ ...row, learnerId: userId })))
      .onConflictDoNothing();
  }
  const responses = await tx.select().from(t.response).where(eq(t.response.learnerId, guestId));
  if (responses.length === 0) return;
  const ids = [...new Set(responses.map((row) => row.questionId))];
  const questions = await tx.select().from(t.question).where(inArray(t.question.id, ids));
  const byId = new Map(questions.map((row) => [row.id, row]));
  for (const response of responses) {
    const row = { ...response, learnerId: userId };
    const moved = await tx.insert(t.response).values(row).onConflictDoNothing().returning({ id: t.response.id });
    const question = byId.get(response.questionId);
    // Sums count what the account did not have yet, as when it was answered.
    if (moved.length > 0 && question) await addResponseSums(tx, t, row, question);
  }
}

/** Notes and places in classes; where the account is in the class already, its own place stays. */
async function moveBelongings(tx: Db, t: Tables, guestId: string, userId: string): Promise<void> {
  await tx.update(t.note).set({ ownerId: userId }).where(eq(t.note.ownerId, guestId));
  const places = await tx.select().from(t.enrolment).where(eq(t.enrolment.userId, guestId));
  for (const place of places)
    await tx
      .insert(t.enrolment)
      .values({ ...place, userId })
      .onConflictDoNothing();
}

/** Takes an account and all its events away; the only place where events are deleted. Runs in the caller's transaction. */
export async function eraseAccount(tx: Db, t: Tables, userId: string): Promise<void> {
  await tx.insert(t.erasure).values({ userId });
  await tx.delete(t.user).where(eq(t.user.id, userId));
  await tx.delete(t.erasure).where(eq(t.erasure.userId, userId));
}
