import type { Lexicon } from '../lexicon/lexicon.ts';
import { stripRichDecoration } from '../markdown/label.ts';
import { plainText, type RichText, sliceRich, trimRich } from '../markdown/rich-text.ts';

/** A statement cut in two around the words that join its sides. */
export interface Split {
  left: RichText;
  link: string;
  right: RichText;
}

const ARROW = /\s*(?:→|⇒|➜|➔|⟶|=>|->)\s*/u;
const EQUALS = /(?:^|\s+)=(?:\s+|$)/u;
const EDGE = /[\s.,;:–—-]/u;

/** "left → right", also written ⇒, => or ->. */
export function splitAtArrow(content: RichText): Split | undefined {
  return splitAt(content, ARROW);
}

/** "left = right"; the sign stands free, so that code such as a=b is left alone. */
export function splitAtEquals(content: RichText): Split | undefined {
  return splitAt(content, EQUALS);
}

function splitAt(content: RichText, pattern: RegExp): Split | undefined {
  const plain = plainText(content);
  const match = pattern.exec(plain);
  if (!match) return undefined;
  return {
    left: trimRich(sliceRich(content, 0, match.index)),
    link: match[0].trim(),
    right: trimRich(sliceRich(content, match.index + match[0].length)),
  };
}

/**
 * A lead-in and what it introduces: "**X**: …", "**X** – …", or a short "X: …".
 * A lead-in in bold may also run on without a sign ("**X** is like …"): then `link` is empty.
 */
export function splitLeadIn(content: RichText): Split | undefined {
  const rich = stripRichDecoration(content);
  const first = rich[0];
  const plain = plainText(rich);
  if (first?.type === 'strong') {
    const end = plainText(first.children).length;
    const sign = /^\s*[:–—-]?\s*/u.exec(plain.slice(end))?.[0] ?? '';
    const left = trimRich(first.children, /[\s:]/u);
    return {
      left,
      link: sign.trim() || (plainText(first.children).trim().endsWith(':') ? ':' : ''),
      right: trimRich(sliceRich(rich, end + sign.length)),
    };
  }
  const coloned = /^([^:.!?]{1,48}):\s+/u.exec(plain);
  if (!coloned || (coloned[1] ?? '').trim().split(/\s+/).length > 5) return undefined;
  return {
    left: trimRich(sliceRich(rich, 0, coloned[1]?.length ?? 0)),
    link: ':',
    right: trimRich(sliceRich(rich, coloned[0].length)),
  };
}

/** Where `text`, from `start` on, continues with one of `words` as whole words: which, and where the rest begins. */
export function continuesWith(
  text: string,
  start: number,
  words: readonly string[],
  lexicon: Pick<Lexicon, 'writesWordsTogether'>,
): { words: string; end: number } | undefined {
  const lead = start + (text.slice(start).length - text.slice(start).trimStart().length);
  const lower = text.toLowerCase();
  const found = words.find(
    (word) =>
      lower.startsWith(word, lead) &&
      (lexicon.writesWordsTogether || !/[\p{L}\p{N}]/u.test(text[lead + word.length] ?? '')),
  );
  return found === undefined ? undefined : { words: found, end: lead + found.length };
}

/** What stands after `start`, without the signs around it. */
export function restOf(content: RichText, start: number): RichText {
  return trimRich(sliceRich(content, start), EDGE);
}
