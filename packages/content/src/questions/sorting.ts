import type { Making } from '../cards/card.ts';
import { maskName } from '../cards/mask.ts';
import type { ItemOf } from '../items/item.ts';
import type { Side } from '../knowledge/types.ts';
import { fill } from '../lexicon/fill.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText, text } from '../markdown/rich-text.ts';
import { namesOneOf, pairing } from './pairs.ts';
import type { Question } from './question.ts';

const FEWEST = 4;
const MOST = 6;
const MOST_BINS = 4;

/** Examples under their concepts, and what speaks for and against a concept. */
export function sortingQuestions(
  examples: readonly ItemOf<'classification'>[],
  points: readonly ItemOf<'point'>[],
  making: Making,
): Question[] {
  const ofConcepts = [...Map.groupBy(points, (item) => item.of.concept).values()];
  return [...ofExamples(examples, making), ...ofConcepts.flatMap((group) => ofPoints(group, making))];
}

/** An example that stands under two concepts, or that holds the name of one, would be no fair one to sort. */
function ofExamples(all: readonly ItemOf<'classification'>[], making: Making): Question[] {
  const concepts = [...new Set(all.map((item) => item.of.concept))];
  const places = Map.groupBy(all, (item) => slugOf(plainText(item.of.example)));
  const fair = all.filter(({ of }) => {
    const alone = places.get(slugOf(plainText(of.example)))?.length === 1;
    const shown = maskName(of.example, making.nameOf(of.concept));
    return alone && !plainText(shown).includes('____') && !namesOneOf(shown, concepts, making);
  });
  const chosen = inTurn(fair, (item) => item.of.concept, MOST);
  const bins = [...new Set(chosen.map((item) => item.of.concept))];
  const [first] = chosen;
  if (!first || chosen.length < FEWEST || bins.length < 2 || bins.length > MOST_BINS) return [];
  return [
    pairing({
      id: `sorting/examples/${bins.join('+')}`,
      kind: 'sorting',
      itemIds: chosen.map((item) => item.id),
      prompt: [text(making.lexicon.phrases.sortExamples)],
      targets: bins.map((concept) => ({ key: concept, text: [text(making.nameOf(concept))], concept })),
      options: chosen.map(({ of, id }) => ({
        key: id,
        text: maskName(of.example, making.nameOf(of.concept)),
        target: of.concept,
        concepts: [of.concept],
        feedback: [text(making.lexicon.phrases.belongsTo.replace('{concept}', making.nameOf(of.concept)))],
      })),
      source: first.source,
    }),
  ];
}

function ofPoints(points: readonly ItemOf<'point'>[], making: Making): Question[] {
  const { phrases } = making.lexicon;
  const chosen = inTurn(points, (item) => item.of.side, MOST);
  const sides = new Set(chosen.map((item) => item.of.side));
  const [first] = chosen;
  if (!first || chosen.length < FEWEST || sides.size < 2) return [];
  const label = (side: Side) => (side === 'pro' ? phrases.advantage : phrases.drawback);
  return [
    pairing({
      id: `sorting/points/${first.of.concept}`,
      kind: 'sorting',
      itemIds: chosen.map((item) => item.id),
      prompt: fill(phrases.sortPoints, { concept: making.nameOf(first.of.concept) }),
      targets: (['pro', 'con'] as const).map((side) => ({ key: side, text: [text(label(side))], concept: null })),
      options: chosen.map(({ of, id }) => ({
        key: id,
        text: of.text,
        target: of.side,
        concepts: [of.concept],
        feedback: [text(label(of.side))],
      })),
      source: first.source,
    }),
  ];
}

/** Up to `most` values, one of each group in turn, in the note's order. */
function inTurn<T>(values: readonly T[], groupOf: (value: T) => string, most: number): T[] {
  const groups = [...Map.groupBy(values, groupOf).values()];
  const taken: T[] = [];
  for (let turn = 0; taken.length < most && groups.some((group) => turn < group.length); turn += 1) {
    for (const group of groups) {
      const value = group[turn];
      if (value !== undefined && taken.length < most) taken.push(value);
    }
  }
  return values.filter((value) => taken.includes(value));
}
