import { plainText, type RichText, sliceRich, trimRich } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import type { Reading } from './reading.ts';
import { continuesWith, restOf, type Split, splitAtEquals } from './statement.ts';

/** Reads "X is …", "X refers to …" of a concept that is known. */
export function readStatement(
  reading: Reading,
  content: RichText,
  source: Source,
  elaborations: RichText[] = [],
): boolean {
  const plain = plainText(content);
  const subject = reading.concepts.findAtStart(plain);
  const link = subject && continuesWith(plain, subject.end, reading.lexicon.isA, reading.lexicon);
  if (!subject || !link) return false;
  const meaning = restOf(content, link.end);
  if (plainText(meaning) === '') return false;
  reading.define(
    { concept: subject.concept.id, form: 'statement', text: content, link: link.words, meaning, elaborations },
    source,
  );
  return true;
}

/** Reads "X = Y". The left side names a concept; a new name makes one. */
export function readEquation(
  reading: Reading,
  content: RichText,
  source: Source,
  elaborations: RichText[] = [],
): boolean {
  const split = splitAtEquals(content);
  return split !== undefined && define(reading, split, content, source, elaborations);
}

/** Takes a statement that is already cut: "X: Y", "X – Y", "X → Y". */
export function define(
  reading: Reading,
  split: Split,
  content: RichText,
  source: Source,
  elaborations: RichText[] = [],
): boolean {
  const name = plainText(split.left);
  if (name.trim() === '' || plainText(split.right) === '') return false;
  const isRemark = reading.lexicon.remarks.includes(name.trim().toLowerCase());
  const concept = reading.concepts.find(name) ?? (isRemark ? undefined : reading.concepts.add(name));
  if (!concept) return false;
  reading.define(
    { concept: concept.id, form: 'equals', text: content, link: split.link || ':', meaning: split.right, elaborations },
    source,
  );
  return true;
}

/** Reads the purpose in "**X** for Y", and what may follow it after a colon as a statement of its own. */
export function readPurpose(reading: Reading, content: RichText, source: Source): boolean {
  const plain = plainText(content);
  const subject = reading.concepts.findAtStart(plain);
  const link = subject && continuesWith(plain, subject.end, reading.lexicon.isFor, reading.lexicon);
  if (!subject || !link) return false;
  const rest = restOf(content, link.end);
  const { purpose, addition } = splitAddition(rest);
  if (plainText(purpose) === '') return false;
  reading.define(
    {
      concept: subject.concept.id,
      form: 'purpose',
      text: purposeText(content, plain, rest, purpose),
      link: link.words,
      meaning: purpose,
      elaborations: [],
    },
    source,
  );
  if (addition) readStatement(reading, addition, source);
  return true;
}

function splitAddition(rest: RichText): { purpose: RichText; addition?: RichText } {
  const colon = /\s*:\s+/u.exec(plainText(rest));
  if (!colon) return { purpose: rest };
  const before = plainText(rest).slice(0, colon.index).length;
  return { purpose: upTo(rest, before), addition: restOf(rest, colon.index + colon[0].length) };
}

function purposeText(content: RichText, plain: string, rest: RichText, purpose: RichText): RichText {
  return upTo(content, plain.indexOf(plainText(rest)) + plainText(purpose).length);
}

function upTo(content: RichText, end: number): RichText {
  return trimRich(sliceRich(content, 0, end));
}
