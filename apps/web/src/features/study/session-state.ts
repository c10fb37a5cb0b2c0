import type { AppRouter } from '@recto/api/router';
import type { Rating } from '@recto/memory/rating';
import type { inferRouterOutputs } from '@trpc/server';

export type StudyCard = inferRouterOutputs<AppRouter>['study']['queue'][number];

/** One answer of this session; enough to take it back. */
export interface Given {
  reviewId: string;
  card: StudyCard;
  rating: Rating;
  /** Whether the card was put behind the others, to come again today. */
  returned: boolean;
}

export interface SessionState {
  /** Cards to come; the first is on screen. */
  queue: StudyCard[];
  given: Given[];
  isShown: boolean;
  /** Milliseconds by the browser's stopwatch when the card came on screen. */
  shownAt: number;
}

/** A card that is to come back sooner than this comes back in the same session. */
const COMES_BACK_WITHIN_MS = 20 * 60_000;

export function begin(cards: readonly StudyCard[]): SessionState {
  return { queue: [...cards], given: [], isShown: false, shownAt: 0 };
}

/** The state after the card on screen is rated: the next card, and the rated one again at the end where it is due soon. */
export function rated(state: SessionState, rating: Rating, reviewId: string, shownAt: number): SessionState {
  const [card, ...rest] = state.queue;
  if (!card) return state;
  const returned = card.intervals[rating] < COMES_BACK_WITHIN_MS;
  const again: StudyCard[] = returned ? [{ ...card, after: reviewId, isNew: false }] : [];
  return {
    queue: [...rest, ...again],
    given: [...state.given, { reviewId, card, rating, returned }],
    isShown: false,
    shownAt,
  };
}

/** The state before the last answer, its card on screen again. */
export function undone(state: SessionState, shownAt: number): SessionState {
  const last = state.given.at(-1);
  if (!last) return state;
  const rest = last.returned ? state.queue.filter((card) => card.after !== last.reviewId) : state.queue;
  return { queue: [last.card, ...rest], given: state.given.slice(0, -1), isShown: true, shownAt };
}

/** What the buttons of a card that comes back will say, as the server worked it out. */
export function withIntervals(state: SessionState, reviewId: string, intervals: StudyCard['intervals']): SessionState {
  return { ...state, queue: state.queue.map((card) => (card.after === reviewId ? { ...card, intervals } : card)) };
}

/** Without a card that was answered elsewhere meanwhile. */
export function without(state: SessionState, cardId: string): SessionState {
  return { ...state, queue: state.queue.filter((card) => card.cardId !== cardId) };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A time until a card comes back, as short as a button wants it: "10 min", "3 d", "2.5 mo". */
export function shortInterval(ms: number): string {
  if (ms < HOUR) return `${Math.max(1, Math.round(ms / MINUTE))} min`;
  if (ms < DAY) return `${Math.round(ms / HOUR)} h`;
  const days = ms / DAY;
  if (days < 30) return `${Math.round(days)} d`;
  if (days < 365) return `${trimmed(days / 30.4)} mo`;
  return `${trimmed(days / 365)} y`;
}

function trimmed(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
