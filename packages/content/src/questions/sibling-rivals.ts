import type { Making, Sibling } from '../cards/card.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText, type RichText } from '../markdown/rich-text.ts';
import { nearest } from './nearest.ts';

/**
 * Rivals from other notes, where this one has too few: what they say must be said of them and in other
 * words, and neither they nor their words may be known here.
 */
export function siblingRivals(
  { siblings, nameOf }: Making,
  { right, says, of, most }: { right: string; says: RichText; of: (sibling: Sibling) => RichText | null; most: number },
): { concept: string; says: RichText }[] {
  const name = slugOf(nameOf(right));
  const fitting = siblings.flatMap((sibling) => {
    const theirs = of(sibling);
    const isOther = theirs !== null && slugOf(plainText(theirs)) !== slugOf(plainText(says));
    const slug = slugOf(sibling.name);
    return isOther && !slug.includes(name) && !name.includes(slug) ? [{ concept: sibling.id, says: theirs }] : [];
  });
  const start = name.length % Math.max(1, fitting.length);
  const chosen = [fitting[start], ...nearest(fitting, start, most)].filter((one) => one !== undefined);
  return chosen.slice(0, most);
}
