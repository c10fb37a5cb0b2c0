import {
  type CardInput,
  createEmptyCard,
  default_w,
  type FSRS,
  fsrs,
  type Grade,
  generatorParameters,
  type RecordLogItem,
  State,
  type StepUnit,
} from 'ts-fsrs';
import { fuzzedDays } from './fuzz.ts';
import type { Memory, Phase } from './memory.ts';
import { RATINGS, type Rating } from './rating.ts';

const DAY = 86_400_000;

/** How reviews become intervals. Times are milliseconds since 1970 everywhere. */
export interface SchedulingSettings {
  /** Recall at which a card comes back, 0.70 to 0.99. */
  desiredRetention: number;
  /** Steps of a new card, such as `1m`, `10m`, `1d`. */
  learningSteps: readonly StepUnit[];
  /** Steps of a forgotten card. */
  relearningSteps: readonly StepUnit[];
  /** Longest interval, days. */
  maximumInterval: number;
  /** The learner's own 21 parameters of FSRS-6; null for the published ones. */
  parameters: readonly number[] | null;
}

export const DEFAULT_SETTINGS: SchedulingSettings = {
  desiredRetention: 0.9,
  learningSteps: ['1m', '10m'],
  relearningSteps: ['10m'],
  maximumInterval: 36_500,
  parameters: null,
};

/** FSRS-6 as published, before a learner has their own. */
export const DEFAULT_PARAMETERS: readonly number[] = default_w;

const GRADES = { again: 1, hard: 2, good: 3, easy: 4 } as const satisfies Record<Rating, Grade>;
const STATES = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const satisfies Record<Phase, State>;
const schedulers = new Map<string, FSRS>();
/** So many sets of settings are kept ready; then all are let go. */
const MOST_SCHEDULERS = 200;

/**
 * The memory after one more review, by FSRS-6.
 * @param memory before it; `null` for the first review
 * @param at     when the card was answered; a clock set back counts as no time passed
 * @param spread where in its fuzz range an interval of days falls, 0 to 1; null leaves it as it is
 * @see https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
 */
export function afterReview(
  memory: Memory | null,
  rating: Rating,
  at: number,
  settings: SchedulingSettings,
  spread: number | null = null,
): Memory {
  const time = Math.max(at, memory?.lastReviewedAt ?? at);
  const scheduler = schedulerFor(settings);
  const next = memoryOf(scheduler.next(cardOf(memory, time), time, GRADES[rating]), scheduler.parameters.w[20] ?? 0);
  if (spread === null || next.phase !== 'review' || next.intervalDays === 0) return next;
  const elapsed = memory ? Math.floor((time - memory.lastReviewedAt) / DAY) : 0;
  const intervalDays = fuzzedDays(next.intervalDays, elapsed, settings.maximumInterval, spread);
  return { ...next, intervalDays, due: next.due + (intervalDays - next.intervalDays) * DAY };
}

/** The memory that each rating would lead to: what the four buttons say. */
export function preview(
  memory: Memory | null,
  at: number,
  settings: SchedulingSettings,
  spread: number | null = null,
): Record<Rating, Memory> {
  const [again, hard, good, easy] = RATINGS.map((rating) => afterReview(memory, rating, at, settings, spread)) as [
    Memory,
    Memory,
    Memory,
    Memory,
  ];
  return { again, hard, good, easy };
}

function schedulerFor(settings: SchedulingSettings): FSRS {
  const { desiredRetention, maximumInterval, learningSteps, relearningSteps, parameters } = settings;
  const key = JSON.stringify([desiredRetention, maximumInterval, learningSteps, relearningSteps, parameters]);
  const known = schedulers.get(key);
  if (known) return known;
  const made = fsrs(
    generatorParameters({
      request_retention: desiredRetention,
      maximum_interval: maximumInterval,
      learning_steps: [...learningSteps],
      relearning_steps: [...relearningSteps],
      w: [...(parameters ?? default_w)],
      enable_fuzz: false,
      enable_short_term: true,
    }),
  );
  if (schedulers.size >= MOST_SCHEDULERS) schedulers.clear();
  schedulers.set(key, made);
  return made;
}

function cardOf(memory: Memory | null, at: number): CardInput {
  if (!memory) return createEmptyCard(at);
  return {
    due: memory.due,
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.intervalDays,
    learning_steps: memory.step,
    reps: memory.reviews,
    lapses: memory.lapses,
    state: STATES[memory.phase],
    last_review: memory.lastReviewedAt,
  };
}

function memoryOf({ card, log }: RecordLogItem, decay: number): Memory {
  const phase = card.state === State.Learning ? 'learning' : card.state === State.Relearning ? 'relearning' : 'review';
  return {
    phase,
    stability: card.stability,
    difficulty: card.difficulty,
    decay,
    due: card.due.getTime(),
    lastReviewedAt: log.review.getTime(),
    intervalDays: card.scheduled_days,
    step: card.learning_steps,
    reviews: card.reps,
    lapses: card.lapses,
  };
}
