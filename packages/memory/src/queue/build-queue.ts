import { retrievability } from '../schedule/retrievability.ts';
import { interleaved } from './interleave.ts';
import type { Queueable } from './queueable.ts';

/** In which order reviews come. */
export const REVIEW_ORDERS = ['interleaved', 'due', 'retrievability'] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

/** Where new cards come among reviews. */
export const NEW_MIXES = ['mixed', 'first', 'last'] as const;
export type NewMix = (typeof NEW_MIXES)[number];

export interface QueueOptions {
  /** New cards that may still begin today. */
  newCards: number;
  /** Reviews that may still come today. */
  reviews: number;
  order: ReviewOrder;
  mix: NewMix;
  /** Of siblings only one comes a day. */
  burySiblings: boolean;
  /** When the learner's day began, milliseconds since 1970. */
  dayStart: number;
  /** Cards in learning steps that are due within this many milliseconds come at the end. */
  learnAhead: number;
  /** By note, the recall below which its reviews come instead of when they are due: a plan toward a date. */
  planned?: ReadonlyMap<string, number>;
  /** By note, the new cards that its plan asks for today; they do not count among `newCards`. */
  plannedNew?: ReadonlyMap<string, number>;
}

/** After every so many reviews one new card, so that neither comes in a block. */
const REVIEWS_PER_NEW = 3;

/**
 * The cards to study now, in order: those in learning steps whose time has come, then reviews and
 * new cards as the options say, then cards in learning steps whose time comes soon.
 */
export function buildQueue<T extends Queueable>(cards: readonly T[], now: number, options: QueueOptions): T[] {
  const met = metToday(cards, options);
  const isLearning = (card: T) => card.memory !== null && card.memory.phase !== 'review';
  const learning = inDueOrder(cards.filter((card) => isLearning(card) && dueOf(card) <= now));
  for (const card of learning) met.add(card.itemId);
  const reviews = inOrder(
    cards.filter((card) => card.memory?.phase === 'review' && isWanted(card, now, options)),
    now,
    options,
  );
  const due = withoutSiblings(reviews, met, options).slice(0, options.reviews);
  const fresh = withinLimits(
    withoutSiblings(
      cards.filter((card) => card.memory === null),
      met,
      options,
    ),
    options,
  );
  const ordered = options.order === 'interleaved' ? interleaved(due) : due;
  const soon = cards.filter((card) => isLearning(card) && dueOf(card) > now && dueOf(card) <= now + options.learnAhead);
  return [...learning, ...mixed(ordered, fresh, options.mix), ...inDueOrder(soon)];
}

function dueOf(card: Queueable): number {
  return card.memory?.due ?? 0;
}

/** A review comes when it is due; under a plan, when its recall is below what the plan asks for today. */
function isWanted({ noteId, memory }: Queueable, now: number, { planned, dayStart }: QueueOptions): boolean {
  const recall = planned?.get(noteId);
  if (!memory || recall === undefined) return memory !== null && memory.due <= now;
  return memory.lastReviewedAt < dayStart && retrievability(memory, now) < recall;
}

/** Items of which a card was answered today already. */
function metToday(cards: readonly Queueable[], { burySiblings, dayStart }: QueueOptions): Set<string> {
  if (!burySiblings) return new Set();
  const met = cards.filter(({ memory }) => memory?.phase === 'review' && memory.lastReviewedAt >= dayStart);
  return new Set(met.map((card) => card.itemId));
}

function inDueOrder<T extends Queueable>(cards: T[]): T[] {
  return cards.sort((a, b) => dueOf(a) - dueOf(b) || (a.cardId < b.cardId ? -1 : 1));
}

/** Of many reviews the first come today, so the order also says which wait. */
function inOrder<T extends Queueable>(cards: T[], now: number, { order }: QueueOptions): T[] {
  if (order !== 'retrievability') return inDueOrder(cards);
  const recall = new Map(cards.map((card) => [card, card.memory ? retrievability(card.memory, now) : 0]));
  return cards.sort((a, b) => (recall.get(a) ?? 0) - (recall.get(b) ?? 0) || (a.cardId < b.cardId ? -1 : 1));
}

function withoutSiblings<T extends Queueable>(
  cards: readonly T[],
  met: Set<string>,
  { burySiblings }: QueueOptions,
): T[] {
  if (!burySiblings) return [...cards];
  return cards.filter((card) => {
    if (met.has(card.itemId)) return false;
    met.add(card.itemId);
    return true;
  });
}

/** New cards as far as their note's plan, or else the learner's limit, leaves room. */
function withinLimits<T extends Queueable>(fresh: readonly T[], { newCards, plannedNew }: QueueOptions): T[] {
  const left = new Map(plannedNew);
  let others = newCards;
  return fresh.filter(({ noteId }) => {
    const planned = left.get(noteId);
    if (planned !== undefined) left.set(noteId, planned - 1);
    else others -= 1;
    return planned === undefined ? others >= 0 : planned > 0;
  });
}

function mixed<T>(reviews: readonly T[], fresh: readonly T[], mix: NewMix): T[] {
  if (mix === 'first') return [...fresh, ...reviews];
  if (mix === 'last') return [...reviews, ...fresh];
  const result: T[] = [];
  let next = 0;
  reviews.forEach((card, index) => {
    result.push(card);
    const newCard = fresh[next];
    if ((index + 1) % REVIEWS_PER_NEW === 0 && newCard !== undefined) {
      result.push(newCard);
      next += 1;
    }
  });
  return [...result, ...fresh.slice(next)];
}
