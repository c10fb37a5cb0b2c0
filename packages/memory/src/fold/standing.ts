import { type CardEvent, inForce } from './card-event.ts';

/** Whether and how a learner has set a card aside. */
export interface Standing {
  /** Never comes until it is resumed. */
  isSuspended: boolean;
  /** When it was buried: it comes again on the learner's next day. Null where it is not. */
  buriedAt: number | null;
  /** Marked by the learner, to find it again. */
  isMarked: boolean;
}

export const AT_HAND: Standing = { isSuspended: false, buriedAt: null, isMarked: false };

/** What a card's events come to, of those that say how it stands; the last of each kind counts. */
export function foldStanding(events: Iterable<CardEvent>): Standing {
  return inForce(events).reduce(afterAct, AT_HAND);
}

function afterAct(standing: Standing, event: CardEvent): Standing {
  if (!('act' in event)) return standing;
  switch (event.act) {
    case 'suspend':
      return { ...standing, isSuspended: true };
    case 'resume':
      return { ...standing, isSuspended: false };
    case 'bury':
      return { ...standing, buriedAt: event.at };
    case 'unbury':
      return { ...standing, buriedAt: null };
    case 'mark':
      return { ...standing, isMarked: true };
    case 'unmark':
      return { ...standing, isMarked: false };
    case 'reset':
    case 'set-due':
      return standing;
  }
}
