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
  /** What in the picture stands for what in the concept, where the note says so. */
  parts: { part: RichText; standsFor: RichText }[];
  /** Where the picture ends, where the note says so. */
  breaks: RichText | null;
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
  /** The plain bullets below it. */
  elaborations: RichText[];
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
  /** What the note names for each situation and leaves the rest unsaid: a choice table, a list of “when to use”. */
  isChoice: boolean;
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

export type Side = 'pro' | 'con';

/** One thing that speaks for a concept, or against it. */
export interface Point {
  concept: string;
  side: Side;
  text: RichText;
  source: Source;
}

export interface Step {
  text: RichText;
  source: Source;
}

/** Steps, phases or levels in their order. */
export interface Sequence {
  /** What they are the steps of, as a heading names it. */
  subject: string;
  steps: Step[];
  source: Source;
}

/** A quantity with its unit, brought to one base unit a dimension so that two can be compared. */
export interface Amount {
  value: number;
  /** `time`, `bytes`, `$`, …; amounts of different dimensions are never compared. */
  dimension: string;
}

/** One row of a table of figures. */
export interface Figure {
  subject: RichText;
  /** The head of its column: “Latency”. */
  measure: string;
  text: RichText;
  amount: Amount;
  source: Source;
}

/** A passage that the author marked to be asked. */
export interface Cloze {
  /** What is said before it: “TCP: Header”; may be empty. */
  lead: string;
  /** The passage with a gap. */
  text: RichText;
  answer: RichText;
  source: Source;
}

export interface Mnemonic {
  subject: string;
  text: RichText;
  source: Source;
}

/** A block of code of which the note says what it does. */
export interface CodePurpose {
  code: RichText;
  text: RichText;
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
  points: Point[];
  sequences: Sequence[];
  figures: Figure[];
  clozes: Cloze[];
  mnemonics: Mnemonic[];
  codePurposes: CodePurpose[];
  /** Blocks of which the author wants cards both ways. */
  reversed: Source[];
  /** Other names by which a concept is known, as the note gives them, by the concept's id. */
  aliases: Map<string, string[]>;
}
