import type { Making } from '../cards/card.ts';
import { maskName } from '../cards/mask.ts';
import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { nearest } from './nearest.ts';
import { siblingRivals } from './sibling-rivals.ts';
import { type Made, singleChoice } from './single-choice.ts';

const MOST_RIVALS = 3;

/** "Which of these is like …?" Rivals are the next concepts that the note likens to something else. */
export function whichAnalogyQuestions(all: readonly ItemOf<'analogy'>[], making: Making): Made[] {
  const first = [...new Map(all.toReversed().map((item) => [item.of.concept, item])).values()].reverse();
  const places = new Map(first.map((item, index) => [item.of.concept, index]));
  return all.map((item) => {
    const rivals = nearest(first, places.get(item.of.concept) ?? 0, MOST_RIVALS);
    return question(item, rivals, making);
  });
}

function question({ id, of, source }: ItemOf<'analogy'>, others: readonly ItemOf<'analogy'>[], making: Making): Made {
  const own = others.map((item) => ({ concept: item.of.concept, says: item.of.vehicle }));
  const rivals =
    own.length > 0
      ? own
      : siblingRivals(making, { right: of.concept, says: of.vehicle, of: (one) => one.vehicle, most: MOST_RIVALS });
  const prompt = fill(making.lexicon.phrases.whichIsLike, { vehicle: maskName(of.vehicle, making.nameOf(of.concept)) });
  const says = of.elaborations[0] ?? of.vehicle;
  return singleChoice(
    { id: `${id}?which`, kind: 'which-analogy', itemIds: [id], prompt, right: of.concept, rivals, says, source },
    making,
  );
}
