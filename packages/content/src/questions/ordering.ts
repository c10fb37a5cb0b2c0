import type { Making } from '../cards/card.ts';
import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { text } from '../markdown/rich-text.ts';
import { areDistinct } from './pairs.ts';
import { optionId, type Question } from './question.ts';

const MOST = 7;
/** “1.”, “Step 2:” before a step would tell its place. */
const NUMBERED = /^\s*(?:\p{L}+\s)?\d+\s*[.):]/u;

/** Steps to be put in order. Of a long sequence its first steps, since nobody orders a dozen on a phone. */
export function orderingQuestion({ id, of, source }: ItemOf<'sequence'>, making: Making): Question[] {
  const steps = of.steps.slice(0, MOST);
  const texts = steps.map((step) => step.text);
  if (!areDistinct(texts) || texts.some((step) => step[0]?.type === 'text' && NUMBERED.test(step[0].value))) return [];
  const questionId = `${id}?order`;
  const options = steps.map((step, index) => ({
    id: optionId(questionId, String(index)),
    text: step.text,
    concepts: [],
    feedback: [text(String(index + 1))],
  }));
  return [
    {
      id: questionId,
      kind: 'ordering',
      itemIds: [id],
      prompt: fill(making.lexicon.phrases.putInOrder, { subject: of.subject }),
      options,
      key: options.map((option) => option.id),
      choose: 'order',
      source,
    },
  ];
}
