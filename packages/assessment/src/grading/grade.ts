import type { Question } from '@recto/content/question';
import { gradeChoice } from './choice.ts';
import { gradeOrder } from './order.ts';
import { gradePairs } from './pairs.ts';
import { gradeTyped } from './typed.ts';

/** What an answer to a question is worth, and what it says about concepts. */
export interface Grade {
  correct: boolean;
  /** 0 to 1, by the rule of the answer's form; each rule stands in its file. */
  score: number;
  /** Ids of the concepts that were right. */
  right: string[];
  /** Pairs of a concept that was claimed where another was right; none where that cannot be told. */
  confusions: { chosen: string; right: string }[];
  /** A typed answer that is all but right: worth a second look before it counts. */
  isClose?: true;
}

/** Why an answer cannot be graded. */
export type NotGradable =
  | { code: 'option-unknown'; optionId: string }
  | { code: 'one-option-wanted'; chosen: number }
  | { code: 'answer-incomplete'; given: number; wanted: number };

/** Grades what a learner answered, in the form of the question. Never throws: an answer that does not fit the question is told so. */
export function grade(question: Question, chosen: readonly string[]): Grade | NotGradable {
  switch (question.choose) {
    case 'one':
    case 'several':
      return gradeChoice(question, chosen);
    case 'match':
    case 'sort':
      return gradePairs(question, chosen);
    case 'order':
      return gradeOrder(question, chosen);
    case 'type':
      return gradeTyped(question, chosen);
  }
}
