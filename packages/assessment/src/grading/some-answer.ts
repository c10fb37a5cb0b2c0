import { pair, type Question } from '@recto/content/question';

/** An answer that fits the form of a question, as simulated learners give it: all right, or wrong wherever it can be. */
export function someAnswer({ options, targets = [], key, accepts = [], choose }: Question, isRight: boolean): string[] {
  if (choose === 'type') return [isRight ? (accepts[0] ?? '') : 'something else'];
  if (isRight) return [...key];
  if (choose === 'match' || choose === 'sort')
    return options.map(({ id }) => pair(id, targets.find((target) => !key.includes(pair(id, target.id)))?.id ?? ''));
  if (choose === 'order') return [...key].reverse();
  const wrong = options.find((option) => !key.includes(option.id));
  return [wrong?.id ?? options[0]?.id ?? ''];
}
