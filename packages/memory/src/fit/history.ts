import { clipParameters, FSRSAlgorithm } from 'ts-fsrs';
import type { Rating } from '../schedule/rating.ts';

const DAY = 86_400_000;
const GRADES = { again: 1, hard: 2, good: 3, easy: 4 } as const;

/** One answer as the optimiser and the metrics see it. */
export interface HistoryReview {
  cardId: string;
  rating: Rating;
  /** Milliseconds since 1970. */
  at: number;
}

/** What was predicted for one answer that came a day or more after the one before, and what came. */
export interface Prediction {
  /** 0 to 1. */
  predicted: number;
  isPassed: boolean;
  /** Days since the answer before. */
  elapsed: number;
  /** Which answer of its card it is, from 2. */
  nth: number;
  /** Lapses of its card before it. */
  lapses: number;
  at: number;
}

/** The answers of each card in order of time. */
export function byCard(reviews: readonly HistoryReview[]): HistoryReview[][] {
  const cards = [...Map.groupBy(reviews, (review) => review.cardId).values()];
  return cards.map((card) => card.sort((a, b) => a.at - b.at));
}

/** Whole days between two answers. */
export function daysBetween(before: HistoryReview | undefined, after: HistoryReview): number {
  return before ? Math.max(0, Math.round((after.at - before.at) / DAY)) : 0;
}

/** What some parameters would have said before each answer of a history. */
export function predictionsOf(reviews: readonly HistoryReview[], parameters: readonly number[]): Prediction[] {
  const algorithm = new FSRSAlgorithm({ w: clipParameters([...parameters], 1), enable_short_term: true });
  return byCard(reviews).flatMap((card) => ofCard(card, algorithm));
}

function ofCard(card: readonly HistoryReview[], algorithm: FSRSAlgorithm): Prediction[] {
  const predictions: Prediction[] = [];
  let state: { stability: number; difficulty: number } | null = null;
  let lapses = 0;
  card.forEach((review, index) => {
    const elapsed = daysBetween(card[index - 1], review);
    const isPassed = review.rating !== 'again';
    if (state && elapsed > 0) {
      const predicted = algorithm.forgetting_curve(elapsed, state.stability);
      predictions.push({ predicted, isPassed, elapsed, nth: index + 1, lapses, at: review.at });
      if (!isPassed) lapses += 1;
    }
    state = algorithm.next_state(state, elapsed, GRADES[review.rating]);
  });
  return predictions;
}
