import type { Lexicon } from '../lexicon/lexicon.ts';
import type { RichText } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';

export const CARD_KINDS = [
  'analogy-forward',
  'analogy-reverse',
  'analogy-limit',
  'analogy-part',
  'definition',
  'definition-reverse',
  'cell',
  'cell-reverse',
  'cell-fact',
  'contrast',
  'verdict',
  'classification',
  'classification-reverse',
  'combination',
  'name-several',
  'point-side',
  'sequence',
  'next-step',
  'figure',
  'figure-reverse',
  'cloze',
  'mnemonic',
  'code',
] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** A prompt and its answer. */
export interface Card {
  /** The item's id and the form: `cell/purpose/replication#forward`. */
  id: string;
  itemId: string;
  kind: CardKind;
  /** What stands above the prompt: the feature, the situation's kind; may be empty. */
  label: string;
  /** Ids of the concepts that the prompt may show by name; never the answer. */
  concepts: string[];
  front: RichText;
  back: RichText;
  source: Source;
}

/** A concept of another note. */
export interface Sibling {
  /** Note and concept: `sql-and-nosql/sql-databases`. */
  id: string;
  name: string;
  /** What that note calls it; null where it only compares it. */
  meaning: RichText | null;
  vehicle: RichText | null;
}

/** What card and question makers need besides their item. */
export interface Making {
  nameOf: (conceptId: string) => string;
  /** Other names by which a concept is known. */
  aliasesOf: (conceptId: string) => readonly string[];
  lexicon: Lexicon;
  /** What other notes of the library say of other concepts, for wrong answers where this note has too few. */
  siblings: readonly Sibling[];
  /** Ids of the concepts that the note as a whole contrasts. */
  contrasted: readonly string[];
}
