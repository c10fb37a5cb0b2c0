import type { Question } from '@recto/content/question';
import type { Grade, NotGradable } from './grade.ts';

/**
 * The share of pairs that stand in the right order, from half (which chance gives) to all, stretched to
 * 0 to 1: Kendall's tau, not below 0.
 * @see Kendall (1938), A New Measure of Rank Correlation, Biometrika 30
 */
export function gradeOrder({ key }: Question, chosen: readonly string[]): Grade | NotGradable {
  const unknown = chosen.find((id) => !key.includes(id));
  if (unknown !== undefined) return { code: 'option-unknown', optionId: unknown };
  const given = [...new Set(chosen)];
  if (given.length < key.length) return { code: 'answer-incomplete', given: given.length, wanted: key.length };
  const pairs = (key.length * (key.length - 1)) / 2;
  const tau = pairs === 0 ? 1 : (2 * concordant(key, given)) / pairs - 1;
  const score = Math.max(0, tau);
  return { correct: score === 1, score, right: [], confusions: [] };
}

function concordant(key: readonly string[], given: readonly string[]): number {
  const places = given.map((id) => key.indexOf(id));
  return places.reduce((sum, place, index) => sum + places.slice(index + 1).filter((later) => later > place).length, 0);
}
