import { stripRichDecoration } from '../markdown/label.ts';
import { plainText, type RichText } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import { define } from './definition.ts';
import type { Reading } from './reading.ts';
import { splitAtArrow } from './statement.ts';

/**
 * Reads "example → concept". Where the right side is no concept, "X → Y" says what X is.
 * @returns whether the line has an arrow and both sides
 */
export function readArrow(reading: Reading, content: RichText, source: Source, elaborations: RichText[] = []): boolean {
  const split = splitAtArrow(content);
  if (!split) return false;
  const left = stripRichDecoration(split.left);
  const right = stripRichDecoration(split.right);
  const concept = reading.concepts.find(plainText(right));
  if (concept && plainText(left) !== '') {
    reading.knowledge.classifications.push({ example: left, concept: concept.id, source });
    return true;
  }
  return define(reading, { left, link: split.link, right }, content, source, elaborations);
}
