import type { Making } from '../cards/card.ts';
import { isBareVerdict, isUniqueInRow } from '../cards/cell.ts';
import { maskName } from '../cards/mask.ts';
import { featureLead } from '../cards/naming.ts';
import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { type Made, singleChoice } from './single-choice.ts';

/**
 * "Purpose: … Which of these is it?" The rivals are the row's other cells: a concept whose cell
 * is blank may have the property too, so it is not offered; a row that says the same twice makes no question.
 */
export function whichConceptQuestion({ id, of, comparison, source }: ItemOf<'cell'>, making: Making): Made[] {
  if (!isUniqueInRow(of, comparison) || isBareVerdict(of.text, making.lexicon)) return [];
  const rivals = (comparison.byFeature.get(of.feature) ?? [])
    .filter((cell) => cell.concept !== of.concept)
    .map((cell) => ({ concept: cell.concept, says: cell.text }));
  const prompt = fill(making.lexicon.phrases.whichCell, {
    feature: featureLead(of.feature),
    text: maskName(of.text, making.nameOf(of.concept)),
  });
  return [
    singleChoice(
      {
        id: `${id}?which`,
        kind: 'which-concept',
        itemIds: [id],
        prompt,
        right: of.concept,
        rivals,
        says: of.text,
        source,
      },
      making,
    ),
  ];
}
