import type { Code } from 'mdast';
import { slugOf, stripDecoration } from '../markdown/label.ts';
import { plainText, type RichText, sliceRich, trimRich } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import { addAnalogy } from './analogy.ts';
import { readStatement } from './definition.ts';
import { labelMatch } from './label-match.ts';
import type { Reading } from './reading.ts';
import { continuesWith, splitLeadIn } from './statement.ts';
import { conceptOfSection } from './subject.ts';

const SENTENCE_END = /[.!?]["”’)]*(?=\s)|[。！？؟।]["”’)」』]*/gu;
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|ca|approx|z\.B|d\.h|p\. ?ex|\p{L})\.$/u;

/** The first sentence of a text; an abbreviation's full stop does not end it. */
export function firstSentence(content: RichText): RichText {
  const plain = plainText(content);
  for (const end of plain.matchAll(SENTENCE_END)) {
    const at = end.index + end[0].length;
    if (!ABBREVIATION.test(plain.slice(0, at))) return trimRich(sliceRich(content, 0, at));
  }
  return content;
}

/** Reads “X is …” at the start of a section that is about X, or of any concept that is known. */
export function readProseDefinition(
  reading: Reading,
  content: RichText,
  source: Source,
  headings: readonly string[],
): boolean {
  const sentence = firstSentence(content);
  nameFromHeading(reading, plainText(sentence), headings.at(-1) ?? '');
  return readStatement(reading, sentence, source, []);
}

/** Where the first sentence below a heading begins with the heading's own words and “is”, the heading is a concept. */
function nameFromHeading(reading: Reading, sentence: string, heading: string): void {
  const name = stripDecoration(heading)
    .replace(/[?？:：]+$/u, '')
    .trim();
  const start = sentence.replace(/^(?:an?|the)\s+/i, '');
  if (name === '' || !start.toLowerCase().startsWith(name.toLowerCase())) return;
  if (continuesWith(start, name.length, reading.lexicon.isA, reading.lexicon)) reading.concepts.add(name);
}

/** Reads “Analogy: …”, “Mnemonic: …”: a lead-in that says what follows, for the concept of the section. */
export function readAnnounced(
  reading: Reading,
  content: RichText,
  source: Source,
  headings: readonly string[],
  elaborations: RichText[] = [],
): boolean {
  const split = splitLeadIn(content);
  if (!split || split.link === '' || plainText(split.right) === '') return false;
  const label = plainText(split.left);
  const { lexicon } = reading;
  if (labelMatch(label, lexicon.mnemonic, lexicon) !== undefined) {
    const subject = stripDecoration(headings.at(-1) ?? reading.knowledge.title);
    reading.knowledge.mnemonics.push({ subject, text: split.right, source });
    return true;
  }
  const named = labelMatch(label, lexicon.analogyLead, lexicon);
  if (named === undefined) return false;
  const concept = reading.concepts.find(named) ?? conceptOfSection(reading, headings);
  if (concept) return addAnalogy(reading, concept.id, split.right, source, elaborations);
  reading.remark(
    'info',
    'analogy-of-what',
    source.line,
    'This analogy does not say of what. Write “X is like …”, or put it under a heading that names the concept.',
  );
  return false;
}

/** Reads what a block of code does, where the line below it says so: “What it does: …”. */
export function readCodePurpose(reading: Reading, content: RichText, source: Source, code: Code): boolean {
  const plain = plainText(content);
  const split = splitLeadIn(content);
  const { lexicon } = reading;
  const announced = split && labelMatch(plainText(split.left), lexicon.does, lexicon) === '' ? split.right : undefined;
  const runOn = continuesWith(plain, 0, lexicon.does, lexicon) ? content : undefined;
  const text = announced ?? runOn;
  if (!text || slugOf(plainText(text)) === '' || code.value.trim() === '') return false;
  const block = { type: 'block' as const, value: code.value, language: code.lang ?? null };
  reading.knowledge.codePurposes.push({ code: [block], text, source });
  return true;
}
