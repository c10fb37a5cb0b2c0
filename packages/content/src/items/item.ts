import type {
  Analogy,
  Cell,
  Classification,
  Cloze,
  CodePurpose,
  Combination,
  Comparison,
  Definition,
  Figure,
  Mnemonic,
  Point,
  Scenario,
  Sequence,
  Verdict,
} from '../knowledge/types.ts';
import type { Source } from '../markdown/source.ts';

export const ITEM_KINDS = [
  'analogy',
  'definition',
  'cell',
  'verdict',
  'classification',
  'combination',
  'point',
  'sequence',
  'figure',
  'cloze',
  'mnemonic',
  'code',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One thing worth remembering, and the element of knowledge that it comes from. */
export type Item = {
  /** Kind and place in the note (`cell/purpose/replication`), never the wording of what is learnt. */
  id: string;
  /** Ids of the concepts that it is about. */
  concepts: string[];
  source: Source;
  /** Whether the author asks for cards both ways. */
  bothWays: boolean;
} & (
  | { kind: 'analogy'; of: Analogy }
  | { kind: 'definition'; of: Definition }
  | { kind: 'cell'; of: Cell; comparison: Comparison }
  | { kind: 'verdict'; of: Verdict; scenario: Scenario }
  | { kind: 'classification'; of: Classification }
  | { kind: 'combination'; of: Combination }
  | { kind: 'point'; of: Point }
  | { kind: 'sequence'; of: Sequence }
  | { kind: 'figure'; of: Figure }
  | { kind: 'cloze'; of: Cloze }
  | { kind: 'mnemonic'; of: Mnemonic }
  | { kind: 'code'; of: CodePurpose }
);
export type ItemOf<K extends ItemKind> = Extract<Item, { kind: K }>;

/** The items of one kind, in the note's order. */
export function itemsOf<K extends ItemKind>(items: readonly Item[], kind: K): ItemOf<K>[] {
  return items.filter((item): item is ItemOf<K> => item.kind === kind);
}
