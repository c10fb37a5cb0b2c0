import type { ListItem } from 'mdast';
import { plainText, type RichText, richTextOf, sliceRich, trimRich } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import type { Reading } from './reading.ts';
import { continuesWith, restOf } from './statement.ts';

/**
 * Reads "X is like Y" and "think of X as Y".
 * @returns whether the statement was one
 */
export function readAnalogy(
  reading: Reading,
  content: RichText,
  source: Source,
  elaborations: RichText[] = [],
): boolean {
  const found = analogyIn(reading, content);
  if (!found) return false;
  const { vehicle, why } = splitAtColon(found.vehicle);
  if (plainText(vehicle) === '') return false;
  reading.knowledge.analogies.push({
    concept: found.concept,
    vehicle,
    elaborations: [...why, ...elaborations],
    source,
  });
  return true;
}

function analogyIn(reading: Reading, content: RichText): { concept: string; vehicle: RichText } | undefined {
  const plain = plainText(content);
  const subject = reading.concepts.findAtStart(plain);
  const like = subject && continuesWith(plain, subject.end, reading.lexicon.isLike, reading.lexicon);
  if (subject && like) return { concept: subject.concept.id, vehicle: restOf(content, like.end) };
  for (const [before, between] of reading.lexicon.thinkOf) {
    const start = continuesWith(plain, 0, [before], reading.lexicon);
    const named = start && reading.concepts.findAtStart(plain.slice(start.end));
    const link = start && named && continuesWith(plain, start.end + named.end, [between], reading.lexicon);
    if (named && link) return { concept: named.concept.id, vehicle: restOf(content, link.end) };
  }
  return undefined;
}

/** "a registered letter: each page is signed for" names the vehicle, then says why it fits. */
function splitAtColon(content: RichText): { vehicle: RichText; why: RichText[] } {
  const at = plainText(content).indexOf(': ');
  if (at < 0) return { vehicle: content, why: [] };
  return { vehicle: trimRich(sliceRich(content, 0, at)), why: [trimRich(sliceRich(content, at + 2))] };
}

/** The plain bullets below a list item, each as one elaboration. */
export function elaborationsOf(item: ListItem): RichText[] {
  return item.children
    .filter((child) => child.type === 'list')
    .flatMap((list) => list.children)
    .flatMap((nested) => nested.children.filter((child) => child.type === 'paragraph').slice(0, 1))
    .map((paragraph) => trimRich(richTextOf(paragraph.children)));
}
