import type { CardState, LearnerModel } from './learner-model.ts';
import { simulate } from './simulate.ts';

/** Answers a day that a desired retention comes to. */
export interface Workload {
  retention: number;
  answersADay: number;
  /** Mean recall of the cards at the end, those that were never seen left out. */
  recall: number;
}

const UNBOUNDED = 100_000;

/**
 * What other retentions would ask for over some days: the cards at hand and new ones each day go on
 * under each of them. For a preview of settings; it says nothing about a single day.
 */
export function workloads(
  cards: readonly CardState[],
  newCardsADay: number,
  model: LearnerModel,
  days: number,
  retentions: readonly number[],
): Workload[] {
  const fresh = Array.from({ length: newCardsADay * days }, () => null);
  return retentions.map((retention) => {
    const { answers, recall } = simulate(
      [...cards, ...fresh],
      model,
      { days, until: days, room: UNBOUNDED, roomToday: UNBOUNDED },
      { retention, finalRetention: retention, finalDays: 1 },
    );
    return { retention, answersADay: answers / days, recall };
  });
}
