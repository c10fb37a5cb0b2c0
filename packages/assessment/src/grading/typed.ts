import type { Question } from '@recto/content/question';
import { distance } from 'fastest-levenshtein';
import type { Grade, NotGradable } from './grade.ts';

/** So many slips are a misspelling of a name so long; a shorter name with a slip is another name. */
const SLIPS: readonly { from: number; slips: number }[] = [
  { from: 9, slips: 2 },
  { from: 5, slips: 1 },
];
const CLOSE_SCORE = 0.5;

/**
 * A typed name, whatever its case, accents, spaces and punctuation. All but right is `isClose` and worth half.
 */
export function gradeTyped({ accepts = [], options }: Question, chosen: readonly string[]): Grade | NotGradable {
  const [said = '', ...more] = chosen;
  if (more.length > 0 || plain(said) === '') return { code: 'one-option-wanted', chosen: chosen.length };
  const names = accepts.map(plain);
  const right = options.flatMap((option) => option.concepts);
  if (names.includes(plain(said))) return { correct: true, score: 1, right, confusions: [] };
  const isClose = names.some((name) => distance(name, plain(said)) <= slipsOf(name));
  if (isClose) return { correct: false, score: CLOSE_SCORE, right, confusions: [], isClose: true };
  return { correct: false, score: 0, right, confusions: [] };
}

function slipsOf(name: string): number {
  return SLIPS.find(({ from }) => name.length >= from)?.slips ?? 0;
}

/** Letters and digits alone, without accents, in lower case. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}(?<=[\u0300-\u036F])/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
