import type { Store } from '@recto/database/store';
import type { CardAct } from '@recto/memory/card-event';
import type { Rating } from '@recto/memory/rating';
import { retrievability } from '@recto/memory/retrievability';
import { and, desc, eq } from 'drizzle-orm';
import { memoryOf } from './answer-card.ts';
import { learnerOf } from './learner-settings.ts';

const MOST = 100;

/** What is known of one card and one learner. */
export interface CardInfo {
  /** Null for a card that was never studied. */
  memory: {
    stability: number;
    difficulty: number;
    recall: number;
    due: number;
    reviews: number;
    lapses: number;
  } | null;
  isLeech: boolean;
  isSuspended: boolean;
  isMarked: boolean;
  /** Newest first. `undone` marks what was taken back. */
  history: {
    id: string;
    at: number;
    rating: Rating | null;
    act: CardAct | null;
    tookMs: number;
    origin: 'study' | 'practice' | 'quiz';
    undone: boolean;
  }[];
}

export async function cardInfo(store: Store, learnerId: string, cardId: string, now: number): Promise<CardInfo> {
  const { db, t } = store;
  const [memory] = await memoryOf(db, t, learnerId, cardId);
  const { settings } = await learnerOf(db, t, learnerId);
  const [standing] = await db
    .select()
    .from(t.cardStanding)
    .where(and(eq(t.cardStanding.learnerId, learnerId), eq(t.cardStanding.cardId, cardId)));
  return {
    memory: memory
      ? {
          stability: memory.stability,
          difficulty: memory.difficulty,
          recall: retrievability(memory, now),
          due: memory.due,
          reviews: memory.reviews,
          lapses: memory.lapses,
        }
      : null,
    isLeech: settings.leechThreshold > 0 && (memory?.lapses ?? 0) >= settings.leechThreshold,
    isSuspended: standing?.isSuspended ?? false,
    isMarked: standing?.isMarked ?? false,
    history: await historyOf(store, learnerId, cardId),
  };
}

async function historyOf({ db, t }: Store, learnerId: string, cardId: string): Promise<CardInfo['history']> {
  const reviews = await db
    .select()
    .from(t.review)
    .where(and(eq(t.review.learnerId, learnerId), eq(t.review.cardId, cardId)))
    .orderBy(desc(t.review.reviewedAt))
    .limit(MOST);
  const acts = await db
    .select()
    .from(t.cardAct)
    .where(and(eq(t.cardAct.learnerId, learnerId), eq(t.cardAct.cardId, cardId)))
    .orderBy(desc(t.cardAct.actedAt))
    .limit(MOST);
  const undone = new Set([...reviews, ...acts].map((row) => row.voids));
  const answers = reviews.flatMap(({ id, reviewedAt: at, rating, tookMs, origin }) =>
    rating === null ? [] : [{ id, at, rating, act: null, tookMs, origin, undone: undone.has(id) }],
  );
  const done = acts.flatMap(({ id, actedAt: at, act }) =>
    act === null ? [] : [{ id, at, rating: null, act, tookMs: 0, origin: 'study' as const, undone: undone.has(id) }],
  );
  return [...answers, ...done].sort((a, b) => b.at - a.at).slice(0, MOST);
}
