import type { Making } from '../cards/card.ts';
import { maskName } from '../cards/mask.ts';
import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { type Made, singleChoice } from './single-choice.ts';

/** "Which of these is like …?" Rivals are the concepts that the note likens to something else. */
export function whichAnalogyQuestion(
  { id, of, source }: ItemOf<'analogy'>,
  all: readonly ItemOf<'analogy'>[],
  making: Making,
): Made {
  const rivals = all
    .filter(
      (item, index) =>
        item.of.concept !== of.concept && all.findIndex((other) => other.of.concept === item.of.concept) === index,
    )
    .map((item) => ({ concept: item.of.concept, says: item.of.vehicle }));
  const prompt = fill(making.lexicon.phrases.whichIsLike, { vehicle: maskName(of.vehicle, making.nameOf(of.concept)) });
  const says = of.elaborations[0] ?? of.vehicle;
  return singleChoice(
    { id: `${id}?which`, kind: 'which-analogy', itemIds: [id], prompt, right: of.concept, rivals, says, source },
    making,
  );
}
