import { stripRichDecoration } from '../markdown/label.ts';
import { plainText, type RichText } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import { labelMatch } from './label-match.ts';
import type { Reading } from './reading.ts';
import { conceptOfSection } from './subject.ts';
import { verdictOf } from './verdict.ts';

/** What the items of a list say of a concept, as the label above them tells. */
export type ListRole = { concept: string; says: 'pro' | 'con' | 'use' | 'avoid' };

const KINDS = [
  ['avoid', 'avoidWhen'],
  ['use', 'useWhen'],
  ['con', 'cons'],
  ['pro', 'pros'],
] as const;

/** The role of a list below a label such as “Pros”, “Advantages of X”, “When not to use X”; none where the label is no such thing. */
export function roleOfList(reading: Reading, label: string, headings: readonly string[]): ListRole | undefined {
  for (const [says, words] of KINDS) {
    const rest = labelMatch(label, reading.lexicon[words], reading.lexicon);
    if (rest === undefined) continue;
    const concept =
      rest === ''
        ? conceptOfSection(reading, withoutLabel(headings, label))
        : (reading.concepts.find(rest) ?? named(reading, rest));
    return concept && { concept: concept.id, says };
  }
  return undefined;
}

/** A name beside “when to use” is short and begins like one; a clause, or “both together”, is not a name. */
function named(reading: Reading, rest: string) {
  const words = rest.split(/\s+/);
  const { stopwords, together } = reading.lexicon;
  const isClause = words.some((word) => [...stopwords, ...together].includes(word.toLowerCase()));
  return words.length <= MOST_WORDS && !isClause && /^[^\p{Ll}]/u.test(rest) ? reading.concepts.add(rest) : undefined;
}

const MOST_WORDS = 3;

function withoutLabel(headings: readonly string[], label: string): readonly string[] {
  return headings.at(-1) === label ? headings.slice(0, -1) : headings;
}

/** Reads one line of such a list. */
export function readPoint(reading: Reading, content: RichText, source: Source, { concept, says }: ListRole): boolean {
  const text = stripRichDecoration(content);
  if (!/[\p{L}\p{N}]/u.test(plainText(text))) return false;
  if (says === 'pro' || says === 'con') reading.knowledge.points.push({ concept, side: says, text, source });
  else
    reading.knowledge.scenarios.push({
      situation: text,
      verdicts: [{ concept, verdict: says === 'use' ? 'yes' : 'no', qualifier: null }],
      reason: null,
      isChoice: true,
      source,
    });
  return true;
}

/** “✅ typed” below the heading of a concept speaks for it, “❌ …” against it. */
export function readMarkedPoint(
  reading: Reading,
  content: RichText,
  source: Source,
  headings: readonly string[],
): boolean {
  const first = plainText(content).trim();
  if (/^[\p{L}\p{N}]/u.test(first)) return false;
  const found = verdictOf(content, reading.lexicon);
  if (!found || found.verdict === 'partly' || stripRichDecoration(content) === content) return false;
  const known = headings.toReversed().map((heading) => reading.concepts.find(heading));
  const concept = known.find((one) => one !== undefined);
  if (!concept) return false;
  return readPoint(reading, content, source, { concept: concept.id, says: found.verdict === 'yes' ? 'pro' : 'con' });
}
