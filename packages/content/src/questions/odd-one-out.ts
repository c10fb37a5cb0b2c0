import type { Making } from '../cards/card.ts';
import { maskName } from '../cards/mask.ts';
import type { ItemOf } from '../items/item.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText, text } from '../markdown/rich-text.ts';
import { areDistinct, namesOneOf } from './pairs.ts';
import { optionId, type Question } from './question.ts';

const TOGETHER = 3;

/** Three examples of one concept and one of another: which does not belong with the others? */
export function oddOneOutQuestions(all: readonly ItemOf<'classification'>[], making: Making): Question[] {
  const concepts = [...new Set(all.map((item) => item.of.concept))];
  const places = Map.groupBy(all, (item) => slugOf(plainText(item.of.example)));
  const fair = all.filter(
    ({ of }) =>
      places.get(slugOf(plainText(of.example)))?.length === 1 &&
      !namesOneOf(maskName(of.example, making.nameOf(of.concept)), concepts, making) &&
      !plainText(maskName(of.example, making.nameOf(of.concept))).includes('____'),
  );
  const groups = Map.groupBy(fair, (item) => item.of.concept);
  return [...groups].flatMap(([concept, group]): Question[] => {
    const odd = fair.find((item) => item.of.concept !== concept);
    const same = group.slice(0, TOGETHER);
    if (!odd || same.length < TOGETHER || !areDistinct([...same, odd].map((item) => item.of.example))) return [];
    const id = `odd-one-out/${concept}/${odd.of.concept}`;
    const options = [...same, odd]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((item) => ({
        id: optionId(id, item.id),
        text: item.of.example,
        concepts: [item.of.concept],
        feedback: [text(making.lexicon.phrases.belongsTo.replace('{concept}', making.nameOf(item.of.concept)))],
      }));
    return [
      {
        id,
        kind: 'odd-one-out',
        itemIds: [...same, odd].map((item) => item.id),
        prompt: [text(making.lexicon.phrases.oddOneOut)],
        options,
        key: [optionId(id, odd.id)],
        choose: 'one',
        source: odd.source,
      },
    ];
  });
}
