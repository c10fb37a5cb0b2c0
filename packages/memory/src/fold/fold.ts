import type { Memory } from '../schedule/memory.ts';
import type { Rating } from '../schedule/rating.ts';
import { afterReview, type SchedulingSettings } from '../schedule/schedule.ts';

/** One event of a card's history: an answer, or an undo that voids an earlier answer. */
export type ReviewEvent = { id: string; reviewedAt: number } & ({ rating: Rating } | { voids: string });

/**
 * The memory that a card's events come to; `null` where no answer counts. Events may come in any
 * order and more than once: they are folded in the order of (reviewed at, id), each id once, so
 * that two devices that hold the same events hold the same memory.
 */
export function foldReviews(events: Iterable<ReviewEvent>, settings: SchedulingSettings): Memory | null {
  const byId = new Map<string, ReviewEvent>();
  for (const event of events) byId.set(event.id, event);
  const voided = new Set([...byId.values()].flatMap((event) => ('voids' in event ? [event.voids] : [])));
  let memory: Memory | null = null;
  for (const event of [...byId.values()].sort(inOrder)) {
    if ('rating' in event && !voided.has(event.id))
      memory = afterReview(memory, event.rating, event.reviewedAt, settings);
  }
  return memory;
}

function inOrder(a: ReviewEvent, b: ReviewEvent): number {
  return a.reviewedAt - b.reviewedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
