import type { Rating } from '../schedule/rating.ts';

/** What a learner may do with a card besides answering it. */
export const CARD_ACTS = ['suspend', 'resume', 'bury', 'unbury', 'mark', 'unmark', 'set-due', 'reset'] as const;
export type CardAct = (typeof CARD_ACTS)[number];

/** What every event of a card has. */
interface Happened {
  id: string;
  /** Milliseconds since 1970, by the clock of the device. */
  at: number;
}

/** An answer that counts for memory. `spread`: see `afterReview`. */
export type AnswerEvent = Happened & { rating: Rating; spread: number | null };

/** One event of a card's history: an answer, an act, or an undo that voids an earlier event. */
export type CardEvent =
  | AnswerEvent
  | (Happened & {
      act: CardAct /** Of `set-due` only: when it is to come, milliseconds since 1970. */;
      due: number | null;
    })
  | (Happened & { voids: string });

/** Events in the order in which they count, each once, without those that were undone. */
export function inForce<E extends CardEvent>(events: Iterable<E>): E[] {
  const byId = new Map<string, E>();
  for (const event of events) byId.set(event.id, event);
  const voided = new Set([...byId.values()].flatMap((event) => ('voids' in event ? [event.voids] : [])));
  return [...byId.values()].filter((event) => !('voids' in event) && !voided.has(event.id)).sort(inOrder);
}

function inOrder(a: Happened, b: Happened): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
