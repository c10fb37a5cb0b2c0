import { remembering } from '../markdown/remember.ts';

/**
 * How alike two texts are by the pairs of letters that they share, 0 to 1; case, punctuation and
 * white space do not count. The Sørensen–Dice coefficient over bigrams.
 * @see Dice (1945), Measures of the Amount of Ecologic Association Between Species, Ecology 26(3)
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [letters(a), letters(b)];
  if (left === right) return 1;
  if (left.length < 2 || right.length < 2) return 0;
  const pairs = bigrams(left);
  let shared = 0;
  for (const [pair, count] of bigrams(right)) shared += Math.min(count, pairs.get(pair) ?? 0);
  return (2 * shared) / (left.length + right.length - 2);
}

/** The share of `part`'s words that `whole` holds too, 0 to 1. */
export function containment(part: string, whole: string): number {
  const words = wordsOf(part);
  const held = new Set(wordsOf(whole));
  return words.length === 0 ? 0 : words.filter((word) => held.has(word)).length / words.length;
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

const wordsOf = remembering((text) => letters(text).split(' ').filter(Boolean));

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whether two texts are so near that a reader could take one for the other: one goes on where the other
 * ends (“fresh”, “fresh for a while”) or only hedges it (“usually JSON”). “Below boiling” is not “boiling”.
 */
export function isNearDuplicate(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return false;
  const bare = long.filter((word) => !HEDGES.has(word));
  const goesOn = short.every((word, at) => word === bare[at] || word === long[at]);
  return goesOn && sameSigns(a, b, NUMBER) && sameSigns(a, b, NEGATION);
}

const HEDGES = new Set(
  'usually mostly often generally typically normally mainly commonly sometimes about roughly'.split(' '),
);

const NUMBER = /\d+(?:[.,]\d+)*/gu;
const NEGATION =
  /\b(?:no|not|never|without|none|cannot|nicht|kein\p{L}*|nie|non|pas|ne|sin|nunca|não|sem)\b|n't\b|[不没无非]|ない|नहीं|(?<!\p{L})لا(?!\p{L})/giu;
const SAME_ENOUGH = 0.75;

/** Whether a new wording says something else: other numbers, another negation, or mostly other letters. A typo does none of it. */
export function changesMeaning(before: string, after: string): boolean {
  if (letters(before) === letters(after)) return false;
  if (!sameSigns(before, after, NUMBER) || !sameSigns(before, after, NEGATION)) return true;
  return similarity(before, after) < SAME_ENOUGH;
}

function sameSigns(a: string, b: string, pattern: RegExp): boolean {
  const all = (text: string) => (text.toLowerCase().match(pattern) ?? []).join(' ');
  return all(a) === all(b);
}
