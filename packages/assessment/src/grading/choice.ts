import type { Question } from '@recto/content/question';
import type { Grade, NotGradable } from './grade.ts';

/** One right option: 1 or 0. Any number: (right chosen - wrong chosen) / right ones, not below 0. */
export function gradeChoice(question: Question, chosen: readonly string[]): Grade | NotGradable {
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
  const right = claims(question.key);
  return { correct: score === 1, score, right, confusions: confusionsOf(claims(picked), right) };
}

/** A concept too many beside a concept that was missed: taken for it. Where only one of both is there, nothing was taken for anything. */
function confusionsOf(claimed: readonly string[], right: readonly string[]): Grade['confusions'] {
  const extra = claimed.filter((concept) => !right.includes(concept));
  const missed = right.filter((concept) => !claimed.includes(concept));
  return extra.flatMap((chosen) => missed.map((concept) => ({ chosen, right: concept })));
}
