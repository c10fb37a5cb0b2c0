import {
  type CardInput,
  createEmptyCard,
  type FSRS,
  fsrs,
  type Grade,
  generatorParameters,
  type RecordLogItem,
  State,
  type StepUnit,
} from 'ts-fsrs';
import type { Memory, Phase } from './memory.ts';
import { RATINGS, type Rating } from './rating.ts';

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
}

export const DEFAULT_SETTINGS: SchedulingSettings = {
  desiredRetention: 0.9,
  learningSteps: ['1m', '10m'],
  relearningSteps: ['10m'],
  maximumInterval: 36_500,
};

const GRADES = { again: 1, hard: 2, good: 3, easy: 4 } as const satisfies Record<Rating, Grade>;
const STATES = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const satisfies Record<Phase, State>;
const schedulers = new Map<string, FSRS>();

/**
 * The memory after one more review, by FSRS-6 with its default parameters.
 * @param memory before it; `null` for the first review
 * @param at     when the card was answered; a clock set back counts as no time passed
 * @see https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
 */
export function afterReview(memory: Memory | null, rating: Rating, at: number, settings: SchedulingSettings): Memory {
  const time = Math.max(at, memory?.lastReviewedAt ?? at);
  return memoryOf(schedulerFor(settings).next(cardOf(memory, time), time, GRADES[rating]));
}

/** The memory that each rating would lead to: what the four buttons say. */
export function preview(memory: Memory | null, at: number, settings: SchedulingSettings): Record<Rating, Memory> {
  const [again, hard, good, easy] = RATINGS.map((rating) => afterReview(memory, rating, at, settings)) as [
    Memory,
    Memory,
    Memory,
    Memory,
  ];
  return { again, hard, good, easy };
}

function schedulerFor(settings: SchedulingSettings): FSRS {
  const key = JSON.stringify(settings);
  const known = schedulers.get(key);
  if (known) return known;
  const made = fsrs(
    generatorParameters({
      request_retention: settings.desiredRetention,
      maximum_interval: settings.maximumInterval,
      learning_steps: [...settings.learningSteps],
      relearning_steps: [...settings.relearningSteps],
      enable_fuzz: false,
      enable_short_term: true,
    }),
  );
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

function memoryOf({ card, log }: RecordLogItem): Memory {
  const phase = card.state === State.Learning ? 'learning' : card.state === State.Relearning ? 'relearning' : 'review';
  return {
    phase,
    stability: card.stability,
    difficulty: card.difficulty,
    due: card.due.getTime(),
    lastReviewedAt: log.review.getTime(),
    intervalDays: card.scheduled_days,
    step: card.learning_steps,
    reviews: card.reps,
    lapses: card.lapses,
  };
}
