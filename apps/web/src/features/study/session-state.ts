import type { AppRouter } from '@recto/api/router';
import type { CardAct } from '@recto/memory/card-event';
import type { Rating } from '@recto/memory/rating';
import type { inferRouterOutputs } from '@trpc/server';

export type StudyCard = inferRouterOutputs<AppRouter>['study']['queue'][number];

/** Acts that a learner does while a card is on screen. */
export type SessionAct = Extract<CardAct, 'suspend' | 'bury' | 'mark' | 'unmark'>;

/** One thing done in this session; enough to take it back. */
export type Done =
  | {
      type: 'answer';
      id: string;
      card: StudyCard;
      rating: Rating;
      tookMs: number;
      /** Whether the card was put behind the others, to come again today. */
      returned: boolean;
    }
  | { type: 'act'; id: string; card: StudyCard; act: SessionAct };

export interface SessionState {
  /** Cards to come; the first is on screen. */
  queue: StudyCard[];
  done: Done[];
  isShown: boolean;
  /** Milliseconds by the browser's stopwatch when the card came on screen. */
  shownAt: number;
}

/** A card that is to come back sooner than this comes back in the same session. */
const COMES_BACK_WITHIN_MS = 20 * 60_000;
const MARKS: readonly SessionAct[] = ['mark', 'unmark'];

export function begin(cards: readonly StudyCard[]): SessionState {
  return { queue: [...cards], done: [], isShown: false, shownAt: 0 };
}

/** The state after the card on screen is rated: the next card, and the rated one again at the end where it is due soon. */
export function rated(state: SessionState, rating: Rating, id: string, tookMs: number, shownAt: number): SessionState {
  const [card, ...rest] = state.queue;
  if (!card) return state;
  const returned = card.intervals[rating] < COMES_BACK_WITHIN_MS;
  const again: StudyCard[] = returned ? [{ ...card, after: id, isNew: false }] : [];
  return {
    queue: [...rest, ...again],
    done: [...state.done, { type: 'answer', id, card, rating, tookMs, returned }],
    isShown: false,
    shownAt,
  };
}

/** The state after an act: a card that was set aside is gone, one that was marked stays. */
export function acted(state: SessionState, act: SessionAct, id: string, shownAt: number): SessionState {
  const [card, ...rest] = state.queue;
  if (!card) return state;
  const done: Done[] = [...state.done, { type: 'act', id, card, act }];
  if (MARKS.includes(act)) return { ...state, done, queue: [{ ...card, isMarked: act === 'mark' }, ...rest] };
  return { queue: rest, done, isShown: false, shownAt };
}

/** The state before the last thing that was done, its card on screen again. */
export function undone(state: SessionState, shownAt: number): SessionState {
  const last = state.done.at(-1);
  if (!last) return state;
  const done = state.done.slice(0, -1);
  if (last.type === 'act' && MARKS.includes(last.act)) {
    const queue = state.queue.map((card) =>
      card.cardId === last.card.cardId ? { ...card, isMarked: last.card.isMarked } : card,
    );
    return { ...state, queue, done };
  }
  const isAgain = (card: StudyCard) => last.type === 'answer' && last.returned && card.after === last.id;
  return { queue: [last.card, ...state.queue.filter((card) => !isAgain(card))], done, isShown: true, shownAt };
}

/** What the buttons of a card that comes back will say, as the server worked it out. */
export function withComingBack(
  state: SessionState,
  id: string,
  { intervals, spread }: Pick<StudyCard, 'intervals' | 'spread'>,
): SessionState {
  return { ...state, queue: state.queue.map((card) => (card.after === id ? { ...card, intervals, spread } : card)) };
}

/** Without a card that was answered elsewhere, or that is gone. */
export function without(state: SessionState, cardId: string): SessionState {
  return { ...state, queue: state.queue.filter((card) => card.cardId !== cardId) };
}

/** Milliseconds that a card takes this learner: as in this session, and before it has answers enough as before. */
export function paceOf({ done }: SessionState, before: number): number {
  const took = done.flatMap((one) => (one.type === 'answer' ? [one.tookMs] : []));
  const ENOUGH = 5;
  return took.length < ENOUGH ? before : took.reduce((sum, ms) => sum + ms, 0) / took.length;
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
