import type { CardState, LearnerModel } from './learner-model.ts';
import { type Horizon, type Policy, retentionOn, type Simulated, simulate } from './simulate.ts';

export interface PlanRequest {
  /** Null for cards that were never seen. */
  cards: readonly (CardState | null)[];
  model: LearnerModel;
  /** Days of study that are left, today among them. */
  days: number;
  /** When recall is wanted, in days from now; fractions allowed. */
  until: number;
  /** 0.5 to 0.99. */
  targetRecall: number;
  minutesADay: number;
  /** What one answer takes this learner, seconds. */
  secondsAnAnswer: number;
  /** Answers that were given today already. */
  answeredToday: number;
}

export interface Plan {
  /** Whether the target is reached within the minutes. */
  isReachable: boolean;
  /** Mean recall that the plan leads to on the date. */
  expectedRecall: number;
  /** The same if nothing more is studied. */
  withoutStudy: number;
  /** Recall below which a card is reviewed today. */
  retention: number;
  /** What each day asks for, today first. */
  byDay: Simulated['byDay'];
  answers: number;
}

/** Recall is let slip so far below the target and no further, though the date alone would allow it: whoever misses the last days has the rest. */
const SLIPS_BY = 0.12;
const LOWEST = 0.7;
const HIGHEST = 0.99;
/** Steps from the lowest recall up that are tried for most days. */
const STEPS = [0, 0.05, 0.1, 0.15, 0.2];
const FINAL_DAYS = [1, 2, 4];
const HALVINGS = 6;

/**
 * The policy that reaches the target with the fewest answers: a recall to keep on most days, and
 * another for the last ones, since what is reviewed shortly before the date is fresh on it. Where
 * none reaches it within the minutes, the one that comes nearest.
 */
export function planToward(request: PlanRequest): Plan {
  const { cards, model, days, until } = request;
  const horizon = horizonOf(request);
  const run = (policy: Policy) => ({ policy, ...simulate(cards, model, horizon, policy) });
  const lowest = Math.max(LOWEST, Math.min(0.8, request.targetRecall - SLIPS_BY));
  const tried = STEPS.map((step) => Math.min(HIGHEST, lowest + step)).flatMap((retention) =>
    FINAL_DAYS.filter((finalDays) => finalDays <= Math.max(1, days)).map((finalDays) =>
      leastFinal(run, retention, finalDays, request.targetRecall),
    ),
  );
  const reaching = tried.filter((one) => one.recall >= request.targetRecall);
  const best =
    reaching.length > 0
      ? reaching.reduce((a, b) => (b.answers < a.answers ? b : a))
      : tried.reduce((a, b) => (b.recall > a.recall ? b : a));
  const untouched = cards.reduce((sum, card) => sum + (card ? model.recall(card, until) : 0), 0);
  return {
    isReachable: reaching.length > 0,
    expectedRecall: best.recall,
    withoutStudy: cards.length === 0 ? 1 : untouched / cards.length,
    retention: retentionOn(best.policy, 0, days),
    byDay: best.byDay,
    answers: best.answers,
  };
}

/** The lowest recall for the last days that still reaches the target; the highest of all where none does. */
function leastFinal(
  run: (policy: Policy) => Simulated & { policy: Policy },
  retention: number,
  finalDays: number,
  target: number,
): Simulated & { policy: Policy } {
  let best = run({ retention, finalRetention: HIGHEST, finalDays });
  if (best.recall < target) return best;
  let low = LOWEST;
  let high = HIGHEST;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    const tried = run({ retention, finalRetention: middle, finalDays });
    if (tried.recall < target) low = middle;
    else {
      high = middle;
      best = tried;
    }
  }
  return best;
}

function horizonOf({ days, until, minutesADay, secondsAnAnswer, answeredToday }: PlanRequest): Horizon {
  const room = Math.max(1, Math.floor((minutesADay * 60) / secondsAnAnswer));
  return { days: Math.max(1, days), until, room, roomToday: Math.max(0, room - answeredToday) };
}

/** Recall on the date for other minutes a day. */
export interface TradeOff {
  minutesADay: number;
  expectedRecall: number;
}

const MINUTES = [5, 10, 15, 20, 30, 45, 60, 90];

/** What more or less time a day would lead to, fewest minutes first. */
export function tradeOff(request: PlanRequest): TradeOff[] {
  return MINUTES.map((minutesADay) => ({
    minutesADay,
    expectedRecall: planToward({ ...request, minutesADay }).expectedRecall,
  }));
}

/** More than this a day is not advised. */
const MOST_MINUTES = 240;

/** The fewest minutes a day that reach the target; null where no sensible number does. */
export function minutesNeeded(request: PlanRequest): number | null {
  const reaches = (minutesADay: number) => planToward({ ...request, minutesADay }).isReachable;
  if (!reaches(MOST_MINUTES)) return null;
  let low = 0;
  let high = MOST_MINUTES;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}
