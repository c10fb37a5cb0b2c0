import type { Making } from '../cards/card.ts';
import { maskName, unquoted } from '../cards/mask.ts';
import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText } from '../markdown/rich-text.ts';
import { nearest } from './nearest.ts';
import { type Made, singleChoice } from './single-choice.ts';

/** Which concept an example belongs to. A concept under which the same example also stands is never offered as wrong. */
export function classificationQuestions(all: readonly ItemOf<'classification'>[], making: Making): Made[] {
  const concepts = [...new Set(all.map((item) => item.of.concept))];
  const byExample = Map.groupBy(all, (item) => exampleOf(item));
  return all.map((item) => {
    const alsoRight = new Set(byExample.get(exampleOf(item))?.map((other) => other.of.concept));
    const others = nearest(concepts, concepts.indexOf(item.of.concept), MOST_RIVALS * 2).filter(
      (concept) => !alsoRight.has(concept),
    );
    return question(item, others.slice(0, MOST_RIVALS), making);
  });
}

const MOST_RIVALS = 4;

function exampleOf({ of }: ItemOf<'classification'>): string {
  return slugOf(plainText(of.example));
}

function question({ id, of, source }: ItemOf<'classification'>, others: readonly string[], making: Making): Made {
  const prompt = fill(making.lexicon.phrases.exampleOf, {
    example: maskName(unquoted(of.example), making.nameOf(of.concept)),
  });
  const rivals = others.map((concept) => ({ concept, says: null }));
  return singleChoice(
    { id: `${id}?which`, kind: 'classification', itemIds: [id], prompt, right: of.concept, rivals, says: null, source },
    making,
  );
}
