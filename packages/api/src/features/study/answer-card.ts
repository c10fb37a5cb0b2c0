import { preparedOn } from '@recto/database/prepared';
import type { Db, Store } from '@recto/database/store';
import { contributionOf } from '@recto/memory/contribution';
import { becameLeech } from '@recto/memory/leech';
import type { Memory } from '@recto/memory/memory';
import { afterReview } from '@recto/memory/schedule';
import { and, eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { DomainError } from '../../procedure/problem.ts';
import { appendAct, appendAnswer, type NewAnswer } from './append-events.ts';
import { type ComingBack, comingBack } from './coming-back.ts';
import type { NewReview } from './input.ts';
import { type Learner, learnerOf } from './learner-settings.ts';
import { refoldCard, writeMemory } from './rebuild-memory.ts';
import { count } from './statistics.ts';

/** Clocks differ a little; what is later than this is a wrong clock. */
export const TOLERATED_AHEAD_MS = 2 * 60_000;

type MemoryRow = Store['t']['memory']['$inferSelect'];

export interface Answered extends ComingBack {
  /** False where this very answer was counted before: the same request, sent again. */
  counted: boolean;
  /** When the card comes back, milliseconds since 1970. */
  due: number;
  /** Whether this answer made the card a leech, and whether it was suspended for it. */
  leech: 'no' | 'told' | 'suspended';
}

/**
 * Appends one answer and moves the memory, in one transaction.
 * @throws {DomainError} `review-in-the-future`; `answered-elsewhere` where the card moved since the device saw it
 */
export async function answerCard(store: Store, learnerId: string, review: NewReview, now: number): Promise<Answered> {
  if (review.reviewedAt > now + TOLERATED_AHEAD_MS)
    throw new DomainError({ code: 'review-in-the-future', reviewedAt: review.reviewedAt, now });
  const { id, cardId, rating, reviewedAt: at, tookMs, spread, isPractice } = review;
  const answer: NewAnswer = { id, cardId, rating, at, tookMs, spread, origin: isPractice ? 'practice' : 'study' };
  return store.transact(async (tx) => {
    const [known] = await memoryOf(tx, store.t, learnerId, cardId);
    const learner = await learnerOf(tx, store.t, learnerId);
    const appended = await appendAnswer(tx, store.t, learnerId, answer, now);
    const asBefore = { leech: 'no' as const, ...comesBack(cardId, known ?? null, learner, now) };
    if (!appended || isPractice) return { counted: appended, ...asBefore };
    if ((known?.lastReviewId ?? null) !== review.after) throw new DomainError({ code: 'answered-elsewhere', cardId });
    const memory = await moveMemory(tx, store.t, learnerId, learner, answer, known);
    const leech = await suspendLeech(tx, store.t, learnerId, learner, { answer, before: known ?? null, memory }, now);
    return { counted: true, leech, ...comesBack(cardId, memory, learner, now) };
  });
}

function comesBack(cardId: string, memory: Memory | null, learner: Learner, now: number) {
  const due = memory?.due ?? now;
  return { due, ...comingBack(cardId, memory, due, learner, null) };
}

/** One step of the fold, with its statistics; an answer that is older than the last one is folded with all others instead. */
export async function moveMemory(
  tx: Db,
  t: Store['t'],
  learnerId: string,
  { scheduling }: Learner,
  answer: NewAnswer,
  known: MemoryRow | undefined,
): Promise<Memory> {
  const { cardId, rating, at, id, spread, tookMs } = answer;
  if (known && at < known.lastReviewedAt) {
    const refolded = await refoldCard(tx, t, learnerId, cardId, new Set([id]));
    if (refolded) return refolded;
  }
  const before = known ?? null;
  const memory = afterReview(before, rating, at, scheduling, spread);
  const row = { learnerId, cardId, firstReviewedAt: known?.firstReviewedAt ?? at, lastReviewId: id, ...memory };
  await writeMemory(tx, t, row);
  await count(tx, t, learnerId, contributionOf(before, { id, at, rating, spread }, tookMs));
  return memory;
}

/** A card that is forgotten again and again is told, and set aside where the learner wants that. */
async function suspendLeech(
  tx: Db,
  t: Store['t'],
  learnerId: string,
  { settings }: Learner,
  { answer, before, memory }: { answer: NewAnswer; before: Memory | null; memory: Memory },
  now: number,
): Promise<Answered['leech']> {
  if (!becameLeech(before, memory, settings.leechThreshold)) return 'no';
  if (!settings.leechSuspends) return 'told';
  const { cardId, at, id: causedBy } = answer;
  await appendAct(tx, t, learnerId, { id: v7(), cardId, at, act: 'suspend', due: null, causedBy }, now);
  await refoldCard(tx, t, learnerId, cardId, new Set());
  return 'suspended';
}

export function memoryOf(tx: Db, t: Store['t'], learnerId: string, cardId: string): Promise<MemoryRow[]> {
  const query = preparedOn(tx, 'memory_of_card', () =>
    tx
      .select()
      .from(t.memory)
      .where(and(eq(t.memory.learnerId, sql.placeholder('learnerId')), eq(t.memory.cardId, sql.placeholder('cardId')))),
  );
  return query.execute({ learnerId, cardId });
}
