import { checksum } from '../markdown/label.ts';
import type { RichText } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';

export const QUESTION_KINDS = [
  'verdict',
  'which-concept',
  'which-analogy',
  'which-definition',
  'classification',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface QuestionOption {
  /** A checksum: says nothing of whether it is right. Unique within its question. */
  id: string;
  text: RichText;
  /** Ids of the concepts that whoever takes it claims. */
  concepts: string[];
  /** Why it is right, or why not here, in the note's own words. */
  feedback: RichText;
}

/** A quiz question with its key. Never sent to a learner as it is: see `sealed`. */
export interface Question {
  id: string;
  kind: QuestionKind;
  itemIds: string[];
  prompt: RichText;
  /** In the note's order; a quiz shuffles them for each attempt. */
  options: QuestionOption[];
  /** Ids of the options that are right. */
  key: string[];
  /** Whether one option is chosen or any number. */
  choose: 'one' | 'several';
  source: Source;
}

/** A question as a learner sees it before the answer: nothing in it tells what is right. */
export interface SealedQuestion {
  id: string;
  kind: QuestionKind;
  prompt: RichText;
  options: { id: string; text: RichText }[];
  choose: 'one' | 'several';
}

/** Takes key, feedback, concepts and source out of a question. `order` is the attempt's own order of option ids. */
export function sealed(question: Question, order: readonly string[]): SealedQuestion {
  const { id, kind, prompt, choose } = question;
  const options = order.flatMap((optionId) => question.options.filter((option) => option.id === optionId));
  return { id, kind, prompt, choose, options: options.map((option) => ({ id: option.id, text: option.text })) };
}

/** An option's id from what it stands for. */
export function optionId(questionId: string, stands: string): string {
  return checksum(`${questionId}|${stands}`);
}
