import type { Lexicon } from '../lexicon/lexicon.ts';
import { slugOf, stripDecoration } from '../markdown/label.ts';
import { remembering } from '../markdown/remember.ts';
import type { Concept } from './types.ts';

/**
 * The name of a concept as a label gives it: "✅ Use Replication?" is "Replication".
 * Pictures go first, then the words around a name that the lexicon calls noise.
 */
export function conceptNameOf(label: string, lexicon: Lexicon): string {
  const names = NAMES.get(lexicon) ?? remembering((text) => nameIn(text, lexicon));
  NAMES.set(lexicon, names);
  return names(label);
}

/** The same labels are asked for in every table and line. */
const NAMES = new WeakMap<Lexicon, (label: string) => string>();

function nameIn(label: string, lexicon: Lexicon): string {
  let name = stripDecoration(label).replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== name; ) {
    before = name;
    name = dropNoise(name.replace(SIGNS, ''), lexicon);
  }
  return name;
}

const SIGNS = /^[¿؟?:：？\s]+|[?:：？؟\s]+$/gu;

function dropNoise(name: string, { headNoise: noise, writesWordsTogether: together }: Lexicon): string {
  const lower = name.toLowerCase();
  for (const word of noise) {
    const lead = together ? word : `${word} `;
    if (lower.startsWith(lead) && name.length > lead.length) return name.slice(lead.length);
  }
  return name;
}

/** The concepts of a note by normalised name, in the order in which they were first met. */
export class ConceptIndex {
  readonly #byId = new Map<string, Concept>();
  /** Concepts by the first word of their name, so that a statement is held against few of them. */
  readonly #byFirstWord = new Map<string, { name: string; concept: Concept }[]>();
  /** Concepts by their other names. */
  readonly #byAlias = new Map<string, Concept>();
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The concept that `label` names; made where it is new. `undefined` for a label without a letter or digit. */
  add(label: string): Concept | undefined {
    const name = conceptNameOf(label, this.#lexicon);
    if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
    const { long, short } = withoutAbbreviation(name);
    const id = slugOf(long);
    const known = this.#byId.get(id) ?? this.#byAlias.get(id) ?? this.#singularOf(id);
    if (known) return known;
    const concept = { id, name: long };
    this.#byId.set(id, concept);
    this.#index(long, concept);
    if (short !== undefined) this.alias(short, concept);
    return concept;
  }

  /** Gives a concept one more name. A name that is taken already stays with its owner. */
  alias(name: string, concept: Concept): void {
    const id = slugOf(name);
    if (name.trim() === '' || this.#byId.has(id) || this.#byAlias.has(id)) return;
    this.#byAlias.set(id, concept);
    this.#index(name, concept);
  }

  /** The known concept that `label`, as a whole, names: by its name, another name, or its singular. Never a part of a word, never a guess. */
  find(label: string): Concept | undefined {
    const name = conceptNameOf(label, this.#lexicon);
    const id = slugOf(withoutAbbreviation(name).long);
    return this.#byId.get(id) ?? this.#byAlias.get(id) ?? this.#singularOf(id);
  }

  #index(name: string, concept: Concept): void {
    const word = firstWordOf(name, this.#lexicon);
    const names = this.#byFirstWord.get(word) ?? [];
    names.push({ name, concept });
    this.#byFirstWord.set(word, names);
  }

  /** “Load balancers” is the load balancer that is known, and the other way round. */
  #singularOf(id: string): Concept | undefined {
    if (this.#lexicon.language !== 'en' || !/^[a-z0-9-]{4,}$/.test(id)) return undefined;
    const others = id.endsWith('ies')
      ? [`${id.slice(0, -3)}y`]
      : id.endsWith('s')
        ? [id.slice(0, -1), id.replace(/es$/, '')]
        : [`${id}s`, `${id}es`];
    if (id.endsWith('ss') || id.endsWith('us') || id.endsWith('is')) return undefined;
    for (const other of others) {
      const known = this.#byId.get(other) ?? this.#byAlias.get(other);
      if (known) return known;
    }
    return undefined;
  }

  /** Other names of each concept, by its id. */
  aliases(): Map<string, string[]> {
    const names = new Map<string, string[]>();
    for (const [first] of this.#byFirstWord) {
      for (const { name, concept } of this.#byFirstWord.get(first) ?? [])
        if (name !== concept.name) names.set(concept.id, [...(names.get(concept.id) ?? []), name]);
    }
    return names;
  }

  /** The known concept whose name `text` begins with, and where the rest begins. The longest name wins. */
  findAtStart(text: string): { concept: Concept; end: number } | undefined {
    const lead = text.length - text.trimStart().length;
    // One sign for one sign: tabs and hard spaces count as spaces, and places stay what they are.
    const lower = text.toLowerCase().replace(/\s/g, ' ');
    let best: { concept: Concept; end: number } | undefined;
    for (const { name, concept } of this.#byFirstWord.get(firstWordOf(text, this.#lexicon)) ?? []) {
      const end = lead + name.length;
      const next = text[end] ?? '';
      if (
        lower.startsWith(name.toLowerCase(), lead) &&
        (this.#lexicon.writesWordsTogether || !/[\p{L}\p{N}\p{M}]/u.test(next)) &&
        end > (best?.end ?? 0)
      ) {
        best = { concept, end };
      }
    }
    return best;
  }

  nameOf(id: string): string {
    return this.#byId.get(id)?.name ?? id;
  }

  all(): Concept[] {
    return [...this.#byId.values()];
  }
}

/** “Content delivery network (CDN)” has two names; other words in parentheses belong to the first. */
function withoutAbbreviation(name: string): { long: string; short?: string } {
  const found = /^(.{4,}?)\s*\(([\p{Lu}\p{N}][\p{L}\p{N}/&.-]{0,9})\)$/u.exec(name);
  const [, long = '', short = ''] = found ?? [];
  if (!found || short.toUpperCase() !== short) return { long: name };
  const initials = [...long.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)].map(([letter]) => letter.toUpperCase()).join('');
  return initials.includes(short.slice(0, 1)) && initials.length > 1 ? { long, short } : { long: name };
}

/** Letters and digits at the start of a text, or its first sign where words are not told apart so, in lower case. */
function firstWordOf(text: string, { writesWordsTogether }: Lexicon): string {
  const start = text.trimStart();
  if (writesWordsTogether) return start.slice(0, 1).toLowerCase();
  return (/^[\p{L}\p{N}\p{M}]+/u.exec(start)?.[0] ?? start.slice(0, 1)).toLowerCase();
}

/** The parts of a title such as "A vs B", "A, B and C", "A/B"; none where it names fewer than two. */
export function contrastedInTitle(title: string, lexicon: Lexicon): string[] {
  const words = lexicon.versus.map((word) =>
    /\w/.test(word) ? `\\s+${word.replace('.', '\\.')}\\s+` : `\\s*${word}\\s*`,
  );
  const parts = stripDecoration(title)
    .split(new RegExp(words.join('|'), 'iu'))
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length < 2 ? [] : parts;
}
