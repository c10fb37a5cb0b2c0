import type { Memory } from '../schedule/memory.ts';
import { afterReview, type SchedulingSettings } from '../schedule/schedule.ts';
import { type CardEvent, inForce } from './card-event.ts';

const DAY = 86_400_000;

/**
 * The memory that a card's events come to; `null` where no answer counts. Events may come in any
 * order and more than once: they are folded in the order of (time, id), each id once, so that two
 * devices that hold the same events hold the same memory.
 */
export function foldEvents(events: Iterable<CardEvent>, settings: SchedulingSettings): Memory | null {
  let memory: Memory | null = null;
  for (const event of inForce(events)) memory = afterEvent(memory, event, settings);
  return memory;
}

/** One step of the fold. Acts that say nothing about memory leave it as it is. */
export function afterEvent(memory: Memory | null, event: CardEvent, settings: SchedulingSettings): Memory | null {
  if ('rating' in event) return afterReview(memory, event.rating, event.at, settings, event.spread);
  if (!('act' in event)) return memory;
  if (event.act === 'reset') return null;
  if (event.act !== 'set-due' || !memory || event.due === null) return memory;
  const intervalDays = Math.max(0, Math.round((event.due - memory.lastReviewedAt) / DAY));
  return { ...memory, phase: 'review', step: 0, due: event.due, intervalDays };
}
