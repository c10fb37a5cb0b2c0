import type { ListItem } from 'mdast';
import { richTextOf } from '../markdown/phrasing.ts';
import { plainText, type RichText, sliceRich, trimRich } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import { labelMatch } from './label-match.ts';
import type { Reading } from './reading.ts';
import { continuesWith, restOf, splitAtArrow, splitAtEquals, splitLeadIn } from './statement.ts';
import type { Analogy } from './types.ts';

/**
 * Reads "X is like Y" and "think of X as Y".
 * @returns whether the statement was one
 */
export function readAnalogy(
  reading: Reading,
  content: RichText,
  source: Source,
  elaborations: RichText[] = [],
  headings: readonly string[] = [],
): boolean {
  const found = analogyIn(reading, content) ?? imaginedIn(reading, content, headings);
  return found !== undefined && addAnalogy(reading, found.concept, found.vehicle, source, elaborations);
}

/** Adds what a concept is compared to, with what the lines below say of it. */
export function addAnalogy(
  reading: Reading,
  concept: string,
  said: RichText,
  source: Source,
  below: readonly RichText[],
): boolean {
  const { vehicle, why } = splitAtColon(said);
  if (plainText(vehicle) === '') return false;
  const analogy: Analogy = { concept, vehicle, elaborations: [...why], parts: [], breaks: null, source };
  for (const line of below) addLine(reading, analogy, line);
  reading.knowledge.analogies.push(analogy);
  return true;
}

/** "salt = cache" maps a part, "Unlike a cook, …" says where the picture ends, all else says why it fits. */
function addLine(reading: Reading, analogy: Analogy, line: RichText): void {
  const split = splitAtArrow(line) ?? splitAtEquals(line);
  const leadIn = splitLeadIn(line);
  const { lexicon } = reading;
  if (split && plainText(split.left) !== '' && plainText(split.right) !== '')
    analogy.parts.push({ part: split.left, standsFor: split.right });
  else if (leadIn && labelMatch(plainText(leadIn.left), lexicon.breaks, lexicon) === '') analogy.breaks = leadIn.right;
  else if (continuesWith(plainText(line), 0, lexicon.breaks, lexicon)) analogy.breaks = line;
  else analogy.elaborations.push(line);
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

/** “Imagine a library …” below the heading of a concept is about that concept. */
function imaginedIn(reading: Reading, content: RichText, headings: readonly string[]) {
  const words = reading.lexicon.thinkOf.map(([before]) => before);
  const begins = continuesWith(plainText(content), 0, words, reading.lexicon);
  const concept = begins && reading.concepts.find(headings.at(-1) ?? '');
  return concept ? { concept: concept.id, vehicle: restOf(content, begins.end) } : undefined;
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
