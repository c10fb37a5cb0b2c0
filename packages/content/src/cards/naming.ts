import { remembering } from '../markdown/remember.ts';
import type { Making } from './card.ts';

/** More alternatives than these are not named in a prompt. */
export const MOST_NAMED = 4;

/** "Replication or Redundancy", for a prompt that names the rivals; many are not named. */
export function alternatives(conceptIds: readonly string[], { nameOf, lexicon }: Making): string | undefined {
  const ids = [...new Set(conceptIds)].sort();
  if (ids.length < 2 || ids.length > MOST_NAMED || !ids.every((id) => isShortName(nameOf(id)))) return undefined;
  return disjunction(lexicon.language).format(ids.map(nameOf));
}

const MOST_WORDS = 4;

/** Whether a name is one that a sentence can carry; a whole situation is not. */
export function isShortName(name: string): boolean {
  return name.split(/\s+/).length <= MOST_WORDS;
}

const disjunction = remembering((language) => new Intl.ListFormat(language, { type: 'disjunction' }));
const conjunction = remembering((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

/** “Replication and Redundancy”. */
export function joined(names: readonly string[], { lexicon }: Making): string {
  return conjunction(lexicon.language).format(names);
}

/** A feature's name before a quotation: "Purpose:", but "What is it?". */
export function featureLead(feature: string): string {
  return /[?:]$/.test(feature) ? feature : `${feature}:`;
}
