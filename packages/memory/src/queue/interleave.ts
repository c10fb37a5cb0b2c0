import { contrastOf, type Queueable } from './queueable.ts';

/** A card comes at most about so many places before its turn. */
const WINDOW = 24;
/** What each place before its turn costs, in units of contrast. */
const OUT_OF_TURN = 0.06;
/** Siblings are kept so many cards apart, where there are others. */
const APART = 6;
const TOO_NEAR = 10;
/** One whose sibling waits too comes rather soon, or the two would meet at the end. */
const SIBLING_WAITS = 0.5;

/**
 * Puts cards of concepts that contrast next to each other and siblings apart, each near its turn.
 * Telling similar things apart is learnt where they meet (Rohrer, Dedrick and Stershic 2015, Journal of Educational Psychology 107(3)).
 */
export function interleaved<T extends Queueable>(cards: readonly T[]): T[] {
  const waiting = [...cards];
  const placed: T[] = [];
  const left = new Map<string, number>();
  for (const { itemId } of cards) left.set(itemId, (left.get(itemId) ?? 0) + 1);
  while (waiting.length > 0) {
    const at = bestOf(waiting.slice(0, WINDOW), placed.slice(-APART), left);
    const [card] = waiting.splice(at, 1);
    if (!card) break;
    left.set(card.itemId, (left.get(card.itemId) ?? 0) - 1);
    placed.push(card);
  }
  return placed;
}

function bestOf(
  candidates: readonly Queueable[],
  before: readonly Queueable[],
  left: ReadonlyMap<string, number>,
): number {
  const last = before.at(-1);
  const scores = candidates.map((card, index) => {
    const contrast = last ? contrastOf(last, card) : 0;
    const isNearSibling = before.some((other) => other.itemId === card.itemId);
    const soon = (left.get(card.itemId) ?? 0) > 1 ? SIBLING_WAITS : 0;
    return contrast + soon - index * OUT_OF_TURN - (isNearSibling ? TOO_NEAR : 0);
  });
  return scores.indexOf(Math.max(...scores));
}

/** How well a queue is interleaved. */
export interface InterleavingFigures {
  /** Of the cards that have a contrasting card in the queue, the share that has one next to it; null where none has. */
  besideContrast: number | null;
  /** The fewest cards between two siblings; null where there are none. */
  siblingGap: number | null;
}

export function interleavingOf(queue: readonly Queueable[]): InterleavingFigures {
  const concepts = Map.groupBy(queue, (card) => card.noteId);
  const withRival = queue.filter((card) => concepts.get(card.noteId)?.some((other) => contrastOf(card, other) > 0));
  const beside = queue.filter((card, index) =>
    [queue[index - 1], queue[index + 1]].some((next) => next !== undefined && contrastOf(card, next) > 0),
  );
  const gaps = queue.flatMap((card, index) => {
    const next = queue.findIndex((other, at) => at > index && other.itemId === card.itemId);
    return next < 0 ? [] : [next - index - 1];
  });
  return {
    besideContrast: withRival.length === 0 ? null : beside.length / withRival.length,
    siblingGap: gaps.length === 0 ? null : Math.min(...gaps),
  };
}
