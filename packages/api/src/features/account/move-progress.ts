import type { Db, Store } from '@recto/database/store';
import { eq, inArray } from 'drizzle-orm';
import { inChunks } from '../../procedure/chunks.ts';
import { addResponseSums } from '../quiz/projections.ts';
import { refoldCard } from '../study/rebuild-memory.ts';

type Tables = Store['t'];

/**
 * Gives everything of a guest to the account that they signed in to or made: events are appended
 * again under the account with their ids, memories folded from the union, and the guest is erased,
 * all in one transaction.
 */
export function moveProgress({ transact, t }: Store, guestId: string, userId: string): Promise<void> {
  if (guestId === userId) return Promise.resolve();
  return transact(async (tx) => {
    await moveSettings(tx, t, guestId, userId);
    const moved = await moveCardEvents(tx, t, guestId, userId);
    await moveQuizzes(tx, t, guestId, userId);
    await moveBelongings(tx, t, guestId, userId);
    for (const [cardId, ids] of moved) await refoldCard(tx, t, userId, cardId, ids);
    await eraseAccount(tx, t, guestId);
  });
}

/** Appends a guest's events under the account; by card, the ids of those that it did not have yet. */
async function moveCardEvents(tx: Db, t: Tables, guestId: string, userId: string): Promise<Map<string, Set<string>>> {
  const reviews = await tx.select().from(t.review).where(eq(t.review.learnerId, guestId));
  const acts = await tx.select().from(t.cardAct).where(eq(t.cardAct.learnerId, guestId));
  const moved = new Map<string, Set<string>>();
  const note = (rows: { id: string; cardId: string }[]) => {
    for (const { id, cardId } of rows) moved.set(cardId, (moved.get(cardId) ?? new Set()).add(id));
  };
  for (const rows of inChunks(reviews)) {
    const mine = rows.map((row) => ({ ...row, learnerId: userId }));
    const columns = { id: t.review.id, cardId: t.review.cardId };
    note(await tx.insert(t.review).values(mine).onConflictDoNothing().returning(columns));
  }
  for (const rows of inChunks(acts)) {
    const mine = rows.map((row) => ({ ...row, learnerId: userId }));
    const columns = { id: t.cardAct.id, cardId: t.cardAct.cardId };
    note(await tx.insert(t.cardAct).values(mine).onConflictDoNothing().returning(columns));
  }
  return moved;
}

/** How a guest chose to study, and what for, where the account has not chosen itself. */
async function moveSettings(tx: Db, t: Tables, guestId: string, userId: string): Promise<void> {
  const settings = await tx.select().from(t.learnerSettings).where(eq(t.learnerSettings.learnerId, guestId));
  for (const row of settings)
    await tx
      .insert(t.learnerSettings)
      .values({ ...row, learnerId: userId })
      .onConflictDoNothing();
  await tx.update(t.goal).set({ learnerId: userId }).where(eq(t.goal.learnerId, guestId));
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
