import type { Making } from '../cards/card.ts';
import { maskName } from '../cards/mask.ts';
import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText } from '../markdown/rich-text.ts';
import { type Made, singleChoice } from './single-choice.ts';

const MOST_RIVALS = 3;

/** From a meaning to its concept. Rivals are concepts that the note defines in the same form, each in other words; the nearest in the note first. */
export function whichDefinitionQuestion(
  item: ItemOf<'definition'>,
  all: readonly ItemOf<'definition'>[],
  making: Making,
): Made {
  const { id, of, source } = item;
  const meaning = slugOf(plainText(of.meaning));
  const sameForm = all.filter((other) => other.of.form === of.form && other.of.concept !== of.concept);
  const distinct = sameForm.filter((other) =>
    all.every((any) => any.of.concept !== other.of.concept || slugOf(plainText(any.of.meaning)) !== meaning),
  );
  const near = [...new Map(distinct.map((other) => [other.of.concept, other])).values()]
    .sort((a, b) => Math.abs(a.source.line - source.line) - Math.abs(b.source.line - source.line))
    .slice(0, MOST_RIVALS);
  const prompt = fill(making.lexicon.phrases.whichConcept, { text: maskName(of.meaning, making.nameOf(of.concept)) });
  const rivals = near.map((other) => ({ concept: other.of.concept, says: other.of.meaning }));
  return singleChoice(
    {
      id: `${id}?which`,
      kind: 'which-definition',
      itemIds: [id],
      prompt,
      right: of.concept,
      rivals,
      says: of.meaning,
      source,
    },
    making,
  );
}
