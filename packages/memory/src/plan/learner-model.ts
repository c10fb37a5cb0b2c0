import { clipParameters, default_w, FSRSAlgorithm, type Grade } from 'ts-fsrs';

/** What a card's recall follows from, on a clock of days. */
export interface CardState {
  /** Days; above 0. */
  stability: number;
  difficulty: number;
  /** Day of the last review; fractions allowed, below 0 for the past. */
  reviewedOn: number;
}

/** A learner's memory as a plan assumes it. */
export interface LearnerModel {
  /** Probability of recalling a card on a day. */
  recall(card: CardState, day: number): number;
  /** Days after its review at which a card's recall falls to `recall`. */
  daysUntil(stability: number, recall: number): number;
  /** The state of a card that was never seen, after it was learnt on a day. */
  learn(day: number): CardState;
  /** The state after a review that was passed or failed. A failed card is learnt again on the same day. */
  review(card: CardState, day: number, isPassed: boolean): CardState;
}

const AGAIN: Grade = 1;
const GOOD: Grade = 3;

/**
 * FSRS-6 as a plan uses it.
 * @param parameters the learner's own, or null for the published ones
 * @param scale      how many times as stable the learner's memories are as the parameters say: see `calibrate`
 * @see https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
 */
export function learnerModel(parameters: readonly number[] | null, scale = 1): LearnerModel {
  const w = clipParameters([...(parameters ?? default_w)], 1);
  const algorithm = new FSRSAlgorithm({ w, enable_short_term: true });
  const decay = w[20] ?? 0.1542;
  const factor = 0.9 ** (-1 / decay) - 1;
  const recallAfter = (days: number, stability: number) =>
    (1 + (factor * Math.max(0, days)) / (scale * stability)) ** -decay;
  const step = (card: CardState | null, day: number, grade: Grade): CardState => {
    const days = card ? Math.max(0, Math.round(day - card.reviewedOn)) : 0;
    return { ...algorithm.next_state(card, days, grade), reviewedOn: day };
  };
  return {
    recall: (card, day) => recallAfter(day - card.reviewedOn, card.stability),
    daysUntil: (stability, recall) => (scale * stability * (recall ** (-1 / decay) - 1)) / factor,
    learn: (day) => step(step(null, day, GOOD), day, GOOD),
    review: (card, day, isPassed) => {
      if (isPassed) return step(card, day, GOOD);
      return step(step(card, day, AGAIN), day, GOOD);
    },
  };
}

/** Answers to cards that were known, and what was predicted for them. */
export interface Outcome {
  /** By the parameters alone, 0 to 1. */
  predicted: number;
  answers: number;
  passed: number;
}

/** How far, in natural logarithms of stability, learners usually are from the parameters. */
const USUAL_DEVIATION = 0.5;
const LEAST = -2;
const MOST = 2;
const STEP = 0.05;

/**
 * How many times as stable a learner's memories are as their parameters say: the factor under which
 * their answers are most likely, held towards 1 while there are few of them.
 * @returns e^-2 to e^2
 */
export function calibrate(outcomes: readonly Outcome[], parameters: readonly number[] | null): number {
  const plain = learnerModel(parameters);
  const known = outcomes.map((outcome) => ({ ...outcome, elapsed: plain.daysUntil(1, clamped(outcome.predicted)) }));
  let best = { score: Number.NEGATIVE_INFINITY, scale: 1 };
  for (let log = LEAST; log <= MOST + STEP / 2; log += STEP) {
    const model = learnerModel(parameters, Math.exp(log));
    const score = known.reduce(
      (sum, { elapsed, answers, passed }) => {
        const recall = clamped(model.recall({ stability: 1, difficulty: 5, reviewedOn: 0 }, elapsed));
        return sum + passed * Math.log(recall) + (answers - passed) * Math.log(1 - recall);
      },
      -0.5 * (log / USUAL_DEVIATION) ** 2,
    );
    if (score > best.score) best = { score, scale: Math.exp(log) };
  }
  return best.scale;
}

function clamped(probability: number): number {
  return Math.min(1 - 1e-6, Math.max(1e-6, probability));
}
