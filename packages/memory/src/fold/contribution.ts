import type { Memory } from '../schedule/memory.ts';
import { retrievability } from '../schedule/retrievability.ts';
import type { SchedulingSettings } from '../schedule/schedule.ts';
import { type AnswerEvent, type CardEvent, inForce } from './card-event.ts';
import { afterEvent } from './fold.ts';

const DAY = 86_400_000;
export const SLOT_MS = 900_000;
export const PREDICTED_BINS = 20;

/** What one answer adds to a learner's statistics. */
export interface Contribution {
  /** Quarter of an hour since 1970. */
  slot: number;
  isPassed: boolean;
  isNew: boolean;
  tookMs: number;
  /** Of an answer to a card that was known for days: what was predicted for it. */
  recall: { month: number; intervalClass: number; predictedBin: number; predicted: number } | null;
}

/** Days between answers by class: up to a week, a month, a quarter, and more. The first days of each. */
export const INTERVAL_CLASSES = [0, 7, 30, 90] as const;

export function intervalClassOf(days: number): number {
  return INTERVAL_CLASSES.findLastIndex((first) => days >= first);
}

/** Months since 1970, UTC. */
export function monthOf(at: number): number {
  const date = new Date(at);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** What an answer adds, given the memory before it. */
export function contributionOf(before: Memory | null, answer: AnswerEvent, tookMs: number): Contribution {
  const shared = {
    slot: Math.floor(answer.at / SLOT_MS),
    isPassed: answer.rating !== 'again',
    isNew: before === null,
    tookMs,
  };
  if (before?.phase !== 'review') return { ...shared, recall: null };
  const predicted = retrievability(before, answer.at);
  const days = Math.max(0, answer.at - before.lastReviewedAt) / DAY;
  const month = monthOf(answer.at);
  const predictedBin = Math.min(PREDICTED_BINS - 1, Math.floor(predicted * PREDICTED_BINS));
  return { ...shared, recall: { month, intervalClass: intervalClassOf(days), predictedBin, predicted } };
}

/** What all answers of a card add. `tookMsOf` gives the milliseconds of an answer by its id. */
export function contributionsOf(
  events: Iterable<CardEvent>,
  settings: SchedulingSettings,
  tookMsOf: (id: string) => number,
): Contribution[] {
  const contributions: Contribution[] = [];
  let memory: Memory | null = null;
  for (const event of inForce(events)) {
    if ('rating' in event) contributions.push(contributionOf(memory, event, tookMsOf(event.id)));
    memory = afterEvent(memory, event, settings);
  }
  return contributions;
}
