import type { Memory } from '../schedule/memory.ts';

/** A card as the queue sees it. Cards of one item are siblings: they give each other away. */
export interface Queueable {
  cardId: string;
  itemId: string;
  memory: Pick<Memory, 'due' | 'phase'> | null;
}

export interface QueueLimits {
  /** New cards that may still begin today. */
  newCards: number;
  /** Cards in all; the rest waits. */
  total: number;
}

/** After every so many reviews one new card, so that neither comes in a block. */
const REVIEWS_PER_NEW = 3;

/**
 * The cards to study now, in order: those in learning steps whose time has come, then reviews,
 * longest due first, with new cards between them. Of siblings only the first comes; the others
 * wait for another day.
 */
export function buildQueue<T extends Queueable>(cards: readonly T[], now: number, limits: QueueLimits): T[] {
  const due = cards.filter((card) => card.memory !== null && card.memory.due <= now);
  const learning = inDueOrder(due.filter((card) => card.memory?.phase !== 'review'));
  const reviews = inDueOrder(due.filter((card) => card.memory?.phase === 'review'));
  const met = new Set<string>();
  const first = buryingSiblings([...learning, ...reviews], met);
  const fresh = buryingSiblings(
    cards.filter((card) => card.memory === null),
    met,
  ).slice(0, limits.newCards);
  const held = first.filter((card) => card.memory?.phase !== 'review');
  return [...held, ...mix(first.slice(held.length), fresh)].slice(0, limits.total);
}

function inDueOrder<T extends Queueable>(cards: T[]): T[] {
  return cards.sort((a, b) => (a.memory?.due ?? 0) - (b.memory?.due ?? 0) || (a.cardId < b.cardId ? -1 : 1));
}

function buryingSiblings<T extends Queueable>(cards: readonly T[], met: Set<string>): T[] {
  return cards.filter((card) => {
    if (met.has(card.itemId)) return false;
    met.add(card.itemId);
    return true;
  });
}

function mix<T>(reviews: readonly T[], fresh: readonly T[]): T[] {
  const mixed: T[] = [];
  let next = 0;
  reviews.forEach((card, index) => {
    mixed.push(card);
    const newCard = fresh[next];
    if ((index + 1) % REVIEWS_PER_NEW === 0 && newCard !== undefined) {
      mixed.push(newCard);
      next += 1;
    }
  });
  return [...mixed, ...fresh.slice(next)];
}
