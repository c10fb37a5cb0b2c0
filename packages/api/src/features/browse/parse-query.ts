/** One condition of a search. `not` is written with a hyphen before it. */
export type Term = { not: boolean } & (
  | { type: 'text'; text: string }
  | { type: 'deck' | 'concept'; text: string }
  | { type: 'is'; what: StandingWord }
  | { type: 'prop'; property: Property; compare: Comparison; value: number }
);

export const STANDING_WORDS = ['new', 'due', 'learn', 'review', 'suspended', 'buried', 'marked', 'leech'] as const;
type StandingWord = (typeof STANDING_WORDS)[number];

/** Stability and interval in days, difficulty 1 to 10, recall 0 to 1, lapses, answers; days until due. */
export const PROPERTIES = ['s', 'd', 'r', 'ivl', 'lapses', 'reps', 'due'] as const;
type Property = (typeof PROPERTIES)[number];

const COMPARISONS = ['<=', '>=', '!=', '<', '>', '='] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** A part of a query that says nothing known, and what could stand there. */
export interface NotUnderstood {
  problem: string;
  expected: string;
}

const PART = /(-)?(?:([a-z]+):)?(?:"([^"]*)"|(\S+))/giu;
const PROPERTY = /^([a-z]+)(<=|>=|!=|<|>|=)(-?\d+(?:\.\d+)?)$/i;

/**
 * A search as learners of Anki write it: words, `deck:`, `concept:`, `is:due`, `prop:s<10`, a hyphen before what is not
 * wanted, quotes around several words. All conditions must hold.
 */
export function parseQuery(query: string): Term[] | NotUnderstood {
  const terms: Term[] = [];
  for (const [whole, hyphen, filter, quoted, bare] of query.slice(0, MOST_LETTERS).matchAll(PART)) {
    const term = termOf(filter?.toLowerCase(), quoted ?? bare ?? '');
    if ('problem' in term) return { ...term, problem: whole };
    terms.push({ ...term, not: hyphen !== undefined });
  }
  return terms;
}

const MOST_LETTERS = 500;

type Bare = Term extends infer T ? (T extends Term ? Omit<T, 'not'> : never) : never;

function termOf(filter: string | undefined, text: string): Bare | NotUnderstood {
  switch (filter) {
    case undefined:
      return { type: 'text', text };
    case 'deck':
    case 'note':
      return { type: 'deck', text };
    case 'concept':
      return { type: 'concept', text };
    case 'is': {
      const what = STANDING_WORDS.find((word) => word === text.toLowerCase());
      return what ? { type: 'is', what } : { problem: text, expected: `is: ${STANDING_WORDS.join(', ')}` };
    }
    case 'prop':
      return propertyOf(text);
    default:
      return { problem: text, expected: 'deck:, concept:, is: or prop:, or words in quotes' };
  }
}

function propertyOf(text: string): Bare | NotUnderstood {
  const [, name, sign, value] = PROPERTY.exec(text) ?? [];
  const property = PROPERTIES.find((one) => one === name?.toLowerCase());
  const compare = COMPARISONS.find((one) => one === sign);
  if (!property || !compare)
    return { problem: text, expected: `prop: ${PROPERTIES.join(', ')}, a sign and a number, as in prop:s<10` };
  return { type: 'prop', property, compare, value: Number(value) };
}
