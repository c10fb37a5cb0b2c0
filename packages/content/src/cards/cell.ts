import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText, type RichText, strong, text } from '../markdown/rich-text.ts';
import type { Card, Making } from './card.ts';
import { maskName } from './mask.ts';
import { alternatives, featureLead } from './naming.ts';

/** What a concept's feature is; and, where only one concept of the row has it, which concept that is. */
export function cellCards({ id, of, comparison, source }: ItemOf<'cell'>, making: Making): Card[] {
  const name = making.nameOf(of.concept);
  const shared = { itemId: id, source, label: of.feature };
  const question = of.feature.endsWith('?') ? of.feature : `${of.feature}?`;
  const cards: Card[] = [
    {
      ...shared,
      id: `${id}#forward`,
      kind: 'cell',
      concepts: [of.concept],
      front: [strong(text(name)), text(`: ${question}`)],
      back: of.text,
    },
  ];
  if (isUniqueInRow(of, comparison)) {
    cards.push({
      ...shared,
      id: `${id}#reverse`,
      kind: 'cell-reverse',
      concepts: [],
      front: reversePrompt(of, comparison, making),
      back: [strong(text(name))],
    });
  }
  return cards;
}

function reversePrompt(of: ItemOf<'cell'>['of'], comparison: ItemOf<'cell'>['comparison'], making: Making): RichText {
  const rivals = (comparison.byFeature.get(of.feature) ?? []).map((cell) => cell.concept);
  const concepts = alternatives(rivals, making);
  const { phrases } = making.lexicon;
  const slots = { feature: featureLead(of.feature), text: maskName(of.text, making.nameOf(of.concept)) };
  return concepts ? fill(phrases.whichCellCard, { ...slots, concepts }) : fill(phrases.whichCell, slots);
}

/** Whether no rival says the same of the same feature, so that the text identifies its concept. */
export function isUniqueInRow(of: ItemOf<'cell'>['of'], comparison: ItemOf<'cell'>['comparison']): boolean {
  const row = comparison.byFeature.get(of.feature) ?? [];
  const rivals = row.filter((cell) => cell.concept !== of.concept);
  const said = slugOf(plainText(of.text));
  return rivals.length > 0 && rivals.every((rival) => slugOf(plainText(rival.text)) !== said);
}
