import type { Making } from '../cards/card.ts';
import { maskName, unquoted } from '../cards/mask.ts';
import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText } from '../markdown/rich-text.ts';
import { nearest } from './nearest.ts';
import { siblingRivals } from './sibling-rivals.ts';
import { type Made, singleChoice } from './single-choice.ts';

const MOST_RIVALS = 3;

/**
 * From a meaning to its concept. Rivals are the nearest concepts in the note that it defines in the
 * same form, each in other words: who is said to be the same is never offered as wrong.
 */
export function whichDefinitionQuestions(all: readonly ItemOf<'definition'>[], making: Making): Made[] {
  const conceptsByMeaning = new Map<string, Set<string>>();
  for (const { of } of all) {
    const key = meaningOf(of);
    conceptsByMeaning.set(key, (conceptsByMeaning.get(key) ?? new Set()).add(of.concept));
  }
  const forms = Map.groupBy(all, (item) => item.of.form);
  return [...forms.values()].flatMap((items) => {
    const first = [...new Map(items.toReversed().map((item) => [item.of.concept, item])).values()].reverse();
    const places = new Map(first.map((item, index) => [item.of.concept, index]));
    return items.map((item) => {
      const same = conceptsByMeaning.get(meaningOf(item.of));
      const near = nearest(first, places.get(item.of.concept) ?? 0, MOST_RIVALS * 2).filter(
        (other) => !same?.has(other.of.concept),
      );
      return question(item, near.slice(0, MOST_RIVALS), making);
    });
  });
}

function meaningOf(of: ItemOf<'definition'>['of']): string {
  return slugOf(plainText(of.meaning));
}

function question(
  { id, of, source }: ItemOf<'definition'>,
  others: readonly ItemOf<'definition'>[],
  making: Making,
): Made {
  const prompt = fill(making.lexicon.phrases.whichConcept, {
    text: maskName(unquoted(of.meaning), making.nameOf(of.concept)),
  });
  const own = others.map((other) => ({ concept: other.of.concept, says: other.of.meaning }));
  const rivals =
    own.length > 0
      ? own
      : siblingRivals(making, { right: of.concept, says: of.meaning, of: (one) => one.meaning, most: MOST_RIVALS });
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
