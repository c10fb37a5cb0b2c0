import type { Block } from '../markdown/blocks.ts';
import { slugOf, stripDecoration, stripRichDecoration } from '../markdown/label.ts';
import { plainText } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import { statementsOf } from '../markdown/statements.ts';
import { addCell } from './comparison.ts';
import type { Reading } from './reading.ts';
import { type Split, splitLeadIn } from './statement.ts';
import { conceptOfSection } from './subject.ts';
import type { Comparison } from './types.ts';

/**
 * A note that describes one concept under each heading by the same lead-ins ("**Purpose**: …" below
 * "Replication" and below "Redundancy") is a comparison written as lists. What recurs under two
 * headings or more is a feature, and those headings are concepts; told by structure, in any language.
 */
export function findAttributes(reading: Reading, blocks: readonly Block[]): void {
  const headingsOf = new Map<string, Set<string>>();
  for (const block of blocks) {
    const heading = block.headings.at(-1);
    if (heading === undefined) continue;
    for (const lead of leadInsOf(block)) headingsOf.set(lead, (headingsOf.get(lead) ?? new Set()).add(heading));
  }
  for (const [lead, headings] of headingsOf) {
    if (headings.size < 2) continue;
    reading.features.add(lead);
    for (const heading of headings) reading.concepts.add(stripDecoration(heading));
  }
}

function leadInsOf({ node }: Block): string[] {
  if (node.type !== 'paragraph') return [];
  return statementsOf(node.children, node.position?.start.line ?? 1).flatMap(({ content }) => {
    const split = splitLeadIn(stripRichDecoration(content));
    return split && split.link !== '' && plainText(split.right) !== '' ? [slugOf(plainText(split.left))] : [];
  });
}

/** Reads "**Purpose**: …" below the heading of a concept, where `Purpose` is one of the features that recur. */
export function readAttribute(reading: Reading, split: Split, source: Source, headings: readonly string[]): boolean {
  const feature = stripDecoration(plainText(split.left)).trim();
  const heading = headings.at(-1);
  if (heading === undefined || plainText(split.right) === '' || reading.concepts.find(feature)) return false;
  const recurs = reading.features.has(slugOf(feature));
  const isAttribute = reading.lexicon.attribute.includes(feature.toLowerCase());
  if (!recurs && !isAttribute) return false;
  const known = reading.concepts.find(stripDecoration(heading));
  const concept = known ?? (isAttribute ? conceptOfSection(reading, headings) : undefined);
  if (!concept) return false;
  addCell(described(reading, source), concept, { feature, concept: concept.id, text: split.right, source });
  return true;
}

/** The one comparison that the lists of a note make up, begun at its first line. */
function described(reading: Reading, source: Source): Comparison {
  if (reading.described) return reading.described;
  const comparison: Comparison = { concepts: [], features: [], cells: [], byFeature: new Map(), source };
  reading.described = comparison;
  reading.knowledge.comparisons.push(comparison);
  return comparison;
}
