import type { Lexicon } from '../lexicon/lexicon.ts';
import { stripRichDecoration } from '../markdown/label.ts';
import { plainText, type RichText, sliceRich, trimRich } from '../markdown/rich-text.ts';
import type { VerdictValue } from './types.ts';

const MARKS: readonly (readonly [RegExp, VerdictValue])[] = [
  [/^(?:✅|✔|☑|✓|🟢|👍|:white_check_mark:|:heavy_check_mark:|\+\+?(?=\s|$))\u{FE0F}?\s*/u, 'yes'],
  [/^(?:❌|✗|✘|✖|❎|🔴|👎|🚫|⛔|:x:|:no_entry:|--(?=\s|$)|–(?=\s+\S))\u{FE0F}?\s*/u, 'no'],
  [/^(?:⚠|🟡|🟠|◐|±|:warning:|\+\/-)\u{FE0F}?\s*/u, 'partly'],
];
const QUALIFIER_EDGE = /[\s.,;:()–—-]/u;

export interface ReadVerdict {
  verdict: VerdictValue;
  qualifier: RichText | null;
}

/**
 * The verdict of a cell, by its mark or, without one, its first words: "❌ Not needed" is no, qualified.
 * @returns `undefined` where the cell is blank or says neither
 */
export function verdictOf(content: RichText, lexicon: Lexicon): ReadVerdict | undefined {
  const plain = plainText(content).trim();
  if (lexicon.blank.includes(plain.toLowerCase())) return undefined;
  for (const [mark, verdict] of MARKS) {
    const found = mark.exec(plain);
    if (found)
      return { verdict, qualifier: qualifierOf(trimRich(sliceRich(trimRich(content), found[0].length)), lexicon) };
  }
  return verdictByWord(content, lexicon);
}

function verdictByWord(content: RichText, lexicon: Lexicon): ReadVerdict | undefined {
  const stripped = stripRichDecoration(content);
  const lists = [
    ['no', lexicon.no],
    ['partly', lexicon.partly],
    ['yes', lexicon.yes],
  ] as const;
  for (const [verdict, words] of lists) {
    if (startsWithWord(plainText(stripped), words, lexicon.writesWordsTogether))
      return { verdict, qualifier: qualifierOf(stripped, lexicon) };
  }
  return undefined;
}

/** What is left when the bare yes or no is taken away; "Not needed" stays whole, "Yes" leaves nothing. */
function qualifierOf(content: RichText, lexicon: Lexicon): RichText | null {
  const plain = plainText(content);
  const bare = ['yes', 'no', 'y', 'n', 'true', 'false', lexicon.phrases.yes, lexicon.phrases.no].map((word) =>
    word.toLowerCase(),
  );
  const word = bare.find((candidate) => standsAlone(plain, candidate));
  const rest = trimRich(word === undefined ? content : sliceRich(content, word.length), QUALIFIER_EDGE);
  return plainText(rest) === '' ? null : rest;
}

/** "Yes" and "No: too slow" begin with a bare word; "No help" is one phrase and would say the opposite without it. */
function standsAlone(plain: string, word: string): boolean {
  return plain.toLowerCase().startsWith(word) && /^\s*(?:$|[.,;:(–—，。、：،؛-])/u.test(plain.slice(word.length));
}

function startsWithWord(plain: string, words: readonly string[], together: boolean): boolean {
  const lower = plain.trim().toLowerCase();
  return words.some(
    (word) => lower.startsWith(word) && (together || !/[\p{L}\p{N}\p{M}]/u.test(lower[word.length] ?? '')),
  );
}
