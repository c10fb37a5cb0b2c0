import { NEW_MIXES, REVIEW_ORDERS } from '@recto/memory/queue';
import type { SchedulingSettings } from '@recto/memory/schedule';
import { z } from 'zod';

/** A time of learning: `10m`, `1h`, `1d`. */
const Step = z.templateLiteral([z.int().min(1).max(1440), z.enum(['m', 'h', 'd'])], {
  error: 'is a number and m, h or d: 10m, 1h, 1d',
});
const Steps = z.array(Step).max(6);

/** How a learner wants to study. Every field has a default, so that a new one asks nobody. */
export const StudySettings = z.object({
  desiredRetention: z.number().min(0.7).max(0.99).default(0.9),
  learningSteps: Steps.default(['1m', '10m']),
  relearningSteps: Steps.default(['10m']),
  /** Days. */
  maximumInterval: z.int().min(1).max(36_500).default(36_500),
  newCardsADay: z.int().min(0).max(999).default(20),
  reviewsADay: z.int().min(0).max(9_999).default(200),
  order: z.enum(REVIEW_ORDERS).default('interleaved'),
  mix: z.enum(NEW_MIXES).default('mixed'),
  learnAheadMinutes: z.int().min(0).max(120).default(20),
  burySiblings: z.boolean().default(true),
  /** Whether intervals are spread a little, so that cards learnt together do not come back together. */
  fuzz: z.boolean().default(true),
  /** Whether the spreading looks for days with few cards. */
  balance: z.boolean().default(true),
  /** Lapses that make a card a leech; 0 for never. */
  leechThreshold: z.int().min(0).max(99).default(8),
  leechSuspends: z.boolean().default(false),
  /** Whether the first try at a quiz question counts as a review of its card. */
  quizzesCount: z.boolean().default(true),
  /** Whether quizzes ask how sure one is before the answer. */
  asksConfidence: z.boolean().default(false),
  /** Minutes a day for what is set for a date. */
  planMinutes: z.int().min(5).max(240).default(20),
  /** Time zone in which days are counted; null follows the device. */
  timeZone: z.string().min(1).max(64).nullable().default(null),
  /** Hour at which a day of study begins. */
  dayStartHour: z.int().min(0).max(23).default(4),
});
export type StudySettings = z.infer<typeof StudySettings>;

export const DEFAULT_STUDY_SETTINGS: StudySettings = StudySettings.parse({});

/** The part that memory is folded with. */
export function schedulingOf(settings: StudySettings, parameters: readonly number[] | null): SchedulingSettings {
  const { desiredRetention, learningSteps, relearningSteps, maximumInterval } = settings;
  return { desiredRetention, learningSteps, relearningSteps, maximumInterval, parameters };
}
