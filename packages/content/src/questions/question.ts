import { checksum } from '../markdown/label.ts';
import type { RichText } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';

export const QUESTION_KINDS = [
  'verdict',
  'which-concept',
  'which-analogy',
  'which-definition',
  'classification',
  'multiple-choice',
  'true-false',
  'matching',
  'sorting',
  'ordering',
  'odd-one-out',
  'cloze',
  'typed',
  'figure',
  'own',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * How a question is answered.
 * - one, several: ids of the chosen options
 * - match, sort: pairs `option>target`; in a match every target is used once
 * - order: ids of all options, first to last
 * - type: one text
 */
export type AnswerForm = 'one' | 'several' | 'match' | 'sort' | 'order' | 'type';

export interface QuestionOption {
  /** A checksum: says nothing of whether it is right. Unique within its question. */
  id: string;
  text: RichText;
  /** Ids of the concepts that whoever takes it claims. */
  concepts: string[];
  /** Why it is right, or why not here, in the note's own words. */
  feedback: RichText;
}

/** What options are matched with or sorted under. */
export interface Target {
  id: string;
  text: RichText;
  /** Id of the concept that it stands for; null where it stands for none. */
  concept: string | null;
}

/** A quiz question with its key. Never sent to a learner as it is: see `sealed`. */
export interface Question {
  id: string;
  kind: QuestionKind;
  itemIds: string[];
  prompt: RichText;
  /** In the note's order; a quiz shuffles them for each attempt. Of a typed answer the one that is right. */
  options: QuestionOption[];
  /** Only where options are matched or sorted. */
  targets?: Target[];
  /** What is right, in the form that an answer has: ids, pairs, or the ids in order. */
  key: string[];
  /** Every spelling of a typed answer that counts. */
  accepts?: string[];
  choose: AnswerForm;
  source: Source;
}

/** A question as a learner sees it before the answer: nothing in it tells what is right. */
export interface SealedQuestion {
  id: string;
  kind: QuestionKind;
  prompt: RichText;
  options: { id: string; text: RichText }[];
  targets: { id: string; text: RichText }[];
  choose: AnswerForm;
}

/** Takes key, feedback, concepts and source out of a question. `order` is the attempt's own order of option ids. */
export function sealed(question: Question, order: readonly string[]): SealedQuestion {
  const { id, kind, prompt, choose, targets = [] } = question;
  const shown = choose === 'type' ? [] : order;
  const options = shown.flatMap((optionId) => question.options.filter((option) => option.id === optionId));
  return {
    id,
    kind,
    prompt,
    choose,
    options: options.map((option) => ({ id: option.id, text: option.text })),
    targets: targets.map((target) => ({ id: target.id, text: target.text })),
  };
}

/** An option's id from what it stands for. */
export function optionId(questionId: string, stands: string): string {
  return checksum(`${questionId}|${stands}`);
}

/** One pair of a match or a sorting, as it stands in a key and in an answer. */
export function pair(option: string, target: string): string {
  return `${option}>${target}`;
}
