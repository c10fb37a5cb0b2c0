import { stripDecoration } from '../markdown/label.ts';
import type { Reading } from './reading.ts';
import type { Concept } from './types.ts';

const MOST_WORDS = 4;

/**
 * The concept that a section is about: the innermost heading that names one; else the innermost
 * short heading, or the note's title, which then becomes one.
 */
export function conceptOfSection(reading: Reading, headings: readonly string[]): Concept | undefined {
  const names = headings.map((heading) => stripDecoration(heading));
  for (const name of names.toReversed()) {
    const known = reading.concepts.find(name);
    if (known) return known;
  }
  const [title = ''] = names;
  const inner = names
    .slice(1)
    .reverse()
    .find((name) => isName(reading, name));
  const name = inner ?? mainPart(title);
  return isName(reading, name) ? reading.concepts.add(name) : undefined;
}

/** “Caching — the complete guide” is about caching. */
function mainPart(title: string): string {
  return (title.split(/\s*(?::|—|–|\||\s-\s)\s*/u)[0] ?? '').trim();
}

function isName(reading: Reading, name: string): boolean {
  const { lexicon } = reading;
  const lower = name.toLowerCase();
  return (
    name !== '' &&
    name.split(/\s+/).length <= MOST_WORDS &&
    !/[?？,!]/u.test(name) &&
    !lexicon.entity.includes(lower.replace(/ies$/, 'y').replace(/s$/, '')) &&
    ![...lexicon.remarks, ...lexicon.enumeration, ...lexicon.attribute, ...lexicon.analogyLead].includes(lower)
  );
}
