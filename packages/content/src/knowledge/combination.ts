import { holdsWords } from '../markdown/holds-words.ts';
import { plainText, type RichText, trimRich } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import type { Reading } from './reading.ts';

/**
 * Reads a statement that the contrasted concepts are used together, where it says so itself
 * ("often combine both") under a heading about the same, or names at least two of them.
 */
export function readCombination(
  reading: Reading,
  content: RichText,
  source: Source,
  headings: readonly string[],
): boolean {
  const plain = plainText(content);
  if (!says(plain, reading.lexicon.together)) return false;
  const named = reading.concepts.all().filter((concept) => says(plain, [concept.name.toLowerCase()]));
  const underHeading = says(headings.at(-1) ?? '', reading.lexicon.together);
  const concepts = named.length >= 2 ? named.map((concept) => concept.id) : underHeading ? reading.contrasted : [];
  if (concepts.length < 2) return false;
  reading.knowledge.combinations.push({ text: trimRich(content, /[\s:]/u), concepts, source });
  return true;
}

function says(text: string, words: readonly string[]): boolean {
  return words.some((word) => holdsWords(text, word));
}
