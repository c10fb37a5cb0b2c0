import type { RichText } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';

/** One of the things that a note contrasts. */
export interface Concept {
  /** From the normalised name: letters and digits in lower case, joined by hyphens. */
  id: string;
  /** As the note writes it first, without pictures and marks. */
  name: string;
}

export interface Analogy {
  concept: string;
  /** What the concept is compared to. */
  vehicle: RichText;
  /** Why it fits, as the note says below the analogy. */
  elaborations: RichText[];
  source: Source;
}

/** How a definition is written; it is part of its item's place, so that several of one concept stay apart. */
export type DefinitionForm = 'statement' | 'equals' | 'purpose';

export interface Definition {
  concept: string;
  form: DefinitionForm;
  /** The whole statement. */
  text: RichText;
  /** The words between concept and meaning: "is mostly about", "=", "for". */
  link: string;
  /** What follows them. */
  meaning: RichText;
  /** Every place that says it; what says the same twice is one definition. */
  sources: Source[];
}

export interface Cell {
  feature: string;
  concept: string;
  text: RichText;
  source: Source;
}

export interface Comparison {
  concepts: string[];
  /** Names of the features in the table's order, without pictures. */
  features: string[];
  cells: Cell[];
  /** The same cells by their feature: the rivals in a row. */
  byFeature: Map<string, Cell[]>;
  source: Source;
}

export type VerdictValue = 'yes' | 'no' | 'partly';

export interface Verdict {
  concept: string;
  verdict: VerdictValue;
  /** What the cell says beyond yes or no: "Not needed". */
  qualifier: RichText | null;
}

export interface Scenario {
  situation: RichText;
  verdicts: Verdict[];
  /** Why, where the table has a column for it. */
  reason: RichText | null;
  source: Source;
}

export interface Classification {
  example: RichText;
  concept: string;
  source: Source;
}

/** A statement that concepts are used together. */
export interface Combination {
  text: RichText;
  concepts: string[];
  source: Source;
}

/** All that was read from a note. */
export interface Knowledge {
  title: string;
  concepts: Concept[];
  analogies: Analogy[];
  definitions: Definition[];
  comparisons: Comparison[];
  scenarios: Scenario[];
  classifications: Classification[];
  combinations: Combination[];
}
