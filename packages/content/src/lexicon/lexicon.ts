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
  /** Heads of the second column of a table that describes one concept. */
  description: readonly string[];
  /** Heads of tables that record work and teach nothing: dates, versions, states. */
  log: readonly string[];
  /** Headings and lead-ins above what speaks for a concept, and against it. */
  pros: readonly string[];
  cons: readonly string[];
  /** Headings above situations in which to use a concept, and in which not to. */
  useWhen: readonly string[];
  avoidWhen: readonly string[];
  /** Lead-ins and headings that announce an analogy. */
  analogyLead: readonly string[];
  /** Lead-ins below an analogy that say where it ends. */
  breaks: readonly string[];
  /** Lead-ins of mnemonics. */
  mnemonic: readonly string[];
  /** Lead-ins below a block of code that say what it does. */
  does: readonly string[];
  /** Headings above numbered lists that count and do not order. */
  enumeration: readonly string[];
  /** Lead-ins and heads that name a property of something and never the thing itself. */
  attribute: readonly string[];
  /** Heads of a first column that lists things, so that the other heads are their features. */
  entity: readonly string[];
  /** Words of headings and heads that say that what follows has an order. */
  step: readonly string[];
  /** Verbs that begin a step of a procedure; empty where the language does not begin with them. */
  imperatives: readonly string[];
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
  proOrCon: string;
  advantage: string;
  drawback: string;
  nameAdvantages: string;
  nameDrawbacks: string;
  nameUses: string;
  nameNonUses: string;
  whichAdvantages: string;
  stepsInOrder: string;
  stepAfter: string;
  putInOrder: string;
  figureCard: string;
  whichLargest: string;
  trueOrFalse: string;
  right: string;
  wrong: string;
  wrongHoldsFor: string;
  matchConcepts: string;
  matchFeatures: string;
  matchMeanings: string;
  sortExamples: string;
  sortPoints: string;
  oddOneOut: string;
  fillGap: string;
  nameIt: string;
  allThatHold: string;
  mnemonicCard: string;
  contrast: string;
  breaksCard: string;
  partCard: string;
  codeCard: string;
  nameExample: string;
  forWhich: string;
  whatUse: string;
}
