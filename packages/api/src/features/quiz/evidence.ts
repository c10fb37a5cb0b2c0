import type { Question } from '@recto/content/question';
import type { Db, Store } from '@recto/database/store';
import type { Rating } from '@recto/memory/rating';
import { and, asc, eq, isNull, or } from 'drizzle-orm';
import { v7 } from 'uuid';
import { moveMemory } from '../study/answer-card.ts';
import { appendAnswer } from '../study/append-events.ts';
import { learnerOf } from '../study/learner-settings.ts';

type Tables = Store['t'];

/** A card that was answered so lately says nothing new. */
const FRESH_MS = 12 * 3_600_000;
const PARTLY = 0.5;

/**
 * The rating that an answer to a quiz question counts for: right is Good, right but unsure or half right is
 * Hard, wrong is Again. Nothing counts as Easy, since a question shows what a card would ask to be recalled.
 */
export function ratingOf(score: number, isSure: boolean | null): Rating {
  if (score >= 1) return isSure === false ? 'hard' : 'good';
  return score >= PARTLY ? 'hard' : 'again';
}

/**
 * Counts a first answer to a question about one item as a review of its card, unless the learner has turned that
 * off. Only of a card that they have studied, and not within the last hours; runs in the response's transaction.
 */
export async function countAsReview(
  tx: Db,
  t: Tables,
  learnerId: string,
  { score, isSure, tookMs, at }: { score: number; isSure: boolean | null; tookMs: number; at: number },
  { noteId, body }: { noteId: string; body: Question },
  now: number,
): Promise<void> {
  const learner = await learnerOf(tx, t, learnerId);
  if (!learner.settings.quizzesCount || body.itemIds.length !== 1) return;
  const [place = ''] = body.itemIds;
  const isItem = or(eq(t.item.place, place), and(isNull(t.item.place), eq(t.item.id, `${noteId}/${place}`)));
  const [row] = await tx
    .select({ memory: t.memory })
    .from(t.item)
    .innerJoin(t.card, eq(t.card.itemId, t.item.id))
    .innerJoin(t.memory, and(eq(t.memory.cardId, t.card.id), eq(t.memory.learnerId, learnerId)))
    .where(and(eq(t.item.noteId, noteId), isItem, isNull(t.card.retiredAt)))
    .orderBy(asc(t.card.position))
    .limit(1);
  if (row?.memory.phase !== 'review' || at - row.memory.lastReviewedAt < FRESH_MS) return;
  const { cardId } = row.memory;
  const rating = ratingOf(score, isSure);
  const answer = {
    id: v7(),
    cardId,
    rating,
    at,
    tookMs: Math.min(60_000, tookMs),
    spread: null,
    origin: 'quiz' as const,
  };
  if (await appendAnswer(tx, t, learnerId, answer, now))
    await moveMemory(tx, t, learnerId, learner, answer, row.memory);
}
