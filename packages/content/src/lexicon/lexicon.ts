/** The words by which structure is told apart where structure alone does not say it. One value a language. */
export interface Lexicon {
  /** ISO 639-1. */
  language: string;
  /** Whether words follow each other without spaces, so that a word ends wherever another begins. */
  writesWordsTogether: boolean;
  /** The commonest words, by which a note's language is told from others in the same script. */
  stopwords: readonly string[];
  /** Words of agreement and refusal as they stand at the start of a cell, in lower case. */
  yes: readonly string[];
  no: readonly string[];
  partly: readonly string[];
  /** Cells that say nothing. */
  blank: readonly string[];
  /** Heads of a first column that lists situations. */
  situation: readonly string[];
  /** Heads of a first column that lists features. */
  feature: readonly string[];
  /** Heads of a column that names the choice. */
  choice: readonly string[];
  /** Heads of a column that gives a reason. */
  reason: readonly string[];
  /** "X … Y" between a concept and what it is compared to. */
  isLike: readonly string[];
  /** [before, between]: "think of X as Y". */
  thinkOf: readonly (readonly [string, string])[];
  /** Between a concept and its definition; longer phrases first. */
  isA: readonly string[];
  /** Between a concept and its purpose. */
  isFor: readonly string[];
  /** Words that say that several concepts are used together. */
  together: readonly string[];
  /** Between the concepts in a title: "A vs B". */
  versus: readonly string[];
  /** Words before or after a concept in a column head that are not part of its name: "Use A?". */
  headNoise: readonly string[];
  /** Lead-ins that name no concept: "Note: …". */
  remarks: readonly string[];
  phrases: Phrases;
}

/** Sentences of generated cards and questions; `{x}` are slots. */
export interface Phrases {
  analogyForward: string;
  analogyReverse: string;
  whichConcept: string;
  whichConceptCard: string;
  whichIsLike: string;
  whichCell: string;
  whichCellCard: string;
  whichUse: string;
  whichUseSeveral: string;
  exampleOf: string;
  verdictCard: string;
  yes: string;
  no: string;
  partly: string;
  both: string;
  neither: string;
  none: string;
  usedTogether: string;
  purpose: string;
  belongsTo: string;
}
