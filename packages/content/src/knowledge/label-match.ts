import type { Lexicon } from '../lexicon/lexicon.ts';
import { stripDecoration } from '../markdown/label.ts';
import { conceptNameOf } from './concepts.ts';

const CONNECTING = /^(?:of|for|de|du|des|da|do|del|von|für|का|के|की|的|の)\s*|^[:：–—-]\s*|\s*[:：–—-]$/iu;

/**
 * Whether a heading or lead-in is one of some phrases, alone or with a name before or after it: “Pros”,
 * “Advantages of Redis”, “When to use Redis”, “Redis: cons”.
 * @returns the name beside the phrase, empty where there is none; `undefined` where no phrase stands there
 */
export function labelMatch(label: string, phrases: readonly string[], lexicon: Lexicon): string | undefined {
  const said = stripDecoration(label)
    .replace(/[\s:：?？.…]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  const lower = said.toLowerCase();
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  for (const phrase of longestFirst) {
    if (lower === phrase) return '';
    const rest = restBeside(said, lower, phrase, lexicon.writesWordsTogether);
    if (rest !== undefined) return conceptNameOf(rest.trim().replace(CONNECTING, ''), lexicon);
  }
  return undefined;
}

function restBeside(said: string, lower: string, phrase: string, together: boolean): string | undefined {
  const ends = (sign: string | undefined) => together || sign === undefined || !/[\p{L}\p{N}\p{M}]/u.test(sign);
  if (lower.startsWith(phrase) && ends(lower[phrase.length])) return said.slice(phrase.length);
  const at = lower.length - phrase.length;
  if (at > 0 && lower.endsWith(phrase) && ends(lower[at - 1])) return said.slice(0, at);
  return undefined;
}
