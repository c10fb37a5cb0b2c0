import type { Making } from '../cards/card.ts';
import { maskName } from '../cards/mask.ts';
import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText } from '../markdown/rich-text.ts';
import { type Made, singleChoice } from './single-choice.ts';

/** Which concept an example belongs to. A concept under which the same example also stands is never offered as wrong. */
export function classificationQuestion(
  { id, of, source }: ItemOf<'classification'>,
  all: readonly ItemOf<'classification'>[],
  making: Making,
): Made {
  const example = slugOf(plainText(of.example));
  const alsoRight = new Set(
    all.filter((item) => slugOf(plainText(item.of.example)) === example).map((item) => item.of.concept),
  );
  const others = [...new Set(all.map((item) => item.of.concept))].filter((concept) => !alsoRight.has(concept));
  const prompt = fill(making.lexicon.phrases.exampleOf, { example: maskName(of.example, making.nameOf(of.concept)) });
  const rivals = others.map((concept) => ({ concept, says: null }));
  return singleChoice(
    { id: `${id}?which`, kind: 'classification', itemIds: [id], prompt, right: of.concept, rivals, says: null, source },
    making,
  );
}
