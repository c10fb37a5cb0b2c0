import type { Question } from '@recto/content/question';

/** What an answer to a question is worth, and what it says about concepts. */
export interface Grade {
  correct: boolean;
  /** 0 to 1. One right option: 1 or 0. Any number: (right chosen - wrong chosen) / right ones, not below 0. */
  score: number;
  /** Ids of the concepts that were right. */
  right: string[];
  /** Pairs of a concept that was claimed where another was right; none where that cannot be told. */
  confusions: { chosen: string; right: string }[];
}

/** Why an answer cannot be graded. */
export type NotGradable = { code: 'option-unknown'; optionId: string } | { code: 'one-option-wanted'; chosen: number };

/** Grades the options that a learner chose, by ids. Never throws: an answer that does not fit the question is told so. */
export function grade(question: Question, chosen: readonly string[]): Grade | NotGradable {
  const options = new Map(question.options.map((option) => [option.id, option]));
  const unknown = chosen.find((id) => !options.has(id));
  if (unknown !== undefined) return { code: 'option-unknown', optionId: unknown };
  const picked = [...new Set(chosen)];
  if (picked.length === 0 || (question.choose === 'one' && picked.length > 1))
    return { code: 'one-option-wanted', chosen: picked.length };
  const hits = picked.filter((id) => question.key.includes(id)).length;
  const misses = picked.length - hits;
  const score = Math.max(0, hits - misses) / question.key.length;
  const claims = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => options.get(id)?.concepts ?? []))];
  return {
    correct: score === 1,
    score,
    right: claims(question.key),
    confusions: confusionsOf(claims(picked), claims(question.key)),
  };
}

/** A concept too many beside a concept that was missed: taken for it. Where only one of both is there, nothing was taken for anything. */
function confusionsOf(claimed: readonly string[], right: readonly string[]): Grade['confusions'] {
  const extra = claimed.filter((concept) => !right.includes(concept));
  const missed = right.filter((concept) => !claimed.includes(concept));
  return extra.flatMap((chosen) => missed.map((concept) => ({ chosen, right: concept })));
}
