/** Where a card stands in FSRS: being learnt in steps of minutes, known for days, or learnt again after a lapse. */
export const PHASES = ['learning', 'review', 'relearning'] as const;
export type Phase = (typeof PHASES)[number];

/** What a learner's reviews of one card come to. A card without a review has none. */
export interface Memory {
  phase: Phase;
  /** Days until recall falls to 90 %; above 0. */
  stability: number;
  /** 1 (easy) to 10 (hard). */
  difficulty: number;
  /** How fast the learner's forgetting slows down: w[20] of their parameters, 0.1 to 0.8. */
  decay: number;
  /** When the card should be shown next, milliseconds since 1970. */
  due: number;
  /** Milliseconds since 1970. */
  lastReviewedAt: number;
  /** Days from the last review to `due`, whole; 0 within learning steps. */
  intervalDays: number;
  /** Index of the learning or relearning step. */
  step: number;
  /** Reviews that count. */
  reviews: number;
  /** Times it was forgotten after having been known. */
  lapses: number;
}
