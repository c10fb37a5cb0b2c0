import type { Making } from '../cards/card.ts';
import type { ItemOf } from '../items/item.ts';
import { amountOf } from '../knowledge/amount.ts';
import type { Amount } from '../knowledge/types.ts';
import { fill } from '../lexicon/fill.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText, type RichText, text } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import { nearest } from './nearest.ts';
import { optionId, type Question } from './question.ts';

/** What is less than twice the next is a matter of digits, not of magnitude, and is not asked. */
const CLEARLY = 2;
const MOST = 4;

interface Sized {
  itemId: string;
  name: RichText;
  concepts: string[];
  said: RichText;
  amount: Amount;
  source: Source;
}

/** Which is the largest? Of the rows of a table of figures, and of a feature whose cells are figures of one unit. */
export function figureQuestions(
  figures: readonly ItemOf<'figure'>[],
  cells: readonly ItemOf<'cell'>[],
  making: Making,
): Question[] {
  const byMeasure = [...Map.groupBy(figures, (item) => item.of.measure)];
  const rows = [...Map.groupBy(cells, (item) => item.comparison).values()].flatMap((table) => [
    ...Map.groupBy(table, (item) => item.of.feature),
  ]);
  return [
    ...byMeasure.flatMap(([measure, group]) => ofTable(measure, group.map(sizedFigure), making)),
    ...rows.flatMap(([feature, row]) =>
      ask(
        feature,
        row.flatMap((item) => sizedCell(item, making)),
        making,
      ),
    ),
  ];
}

function sizedFigure({ id, of, source }: ItemOf<'figure'>): Sized {
  return { itemId: id, name: of.subject, concepts: [], said: of.text, amount: of.amount, source };
}

function sizedCell({ id, of, source }: ItemOf<'cell'>, { nameOf }: Making): Sized[] {
  const amount = amountOf(plainText(of.text));
  const isUnit = amount !== undefined && amount.dimension !== 'count';
  return isUnit
    ? [{ itemId: id, name: [text(nameOf(of.concept))], concepts: [of.concept], said: of.text, amount, source }]
    : [];
}

/** Each row of a longer table once as the largest of its neighbours. */
function ofTable(measure: string, all: readonly Sized[], making: Making): Question[] {
  const made = all.flatMap((sized, place) => {
    const smaller = nearest(all, place, all.length).filter(
      (other) =>
        other.amount.dimension === sized.amount.dimension && other.amount.value * CLEARLY <= sized.amount.value,
    );
    return smaller.length === 0 ? [] : ask(measure, [sized, ...smaller.slice(0, MOST - 1)], making);
  });
  return made.filter((question) => question.options.length >= 2);
}

function ask(measure: string, all: readonly Sized[], making: Making): Question[] {
  const [largest, second] = [...all].sort((a, b) => b.amount.value - a.amount.value);
  const dimensions = new Set(all.map((sized) => sized.amount.dimension));
  if (!largest || !second || dimensions.size > 1 || largest.amount.value < CLEARLY * second.amount.value) return [];
  const id = `figure/${slugOf(measure)}/${slugOf(plainText(largest.name))}?largest`;
  const options = [...all]
    .sort((a, b) => (a.itemId < b.itemId ? -1 : 1))
    .map(({ itemId, name, concepts, said }) => ({ id: optionId(id, itemId), text: name, concepts, feedback: said }));
  const prompt = fill(making.lexicon.phrases.whichLargest, { measure: measure.replace(/[?:：？]+$/u, '') });
  const key = [optionId(id, largest.itemId)];
  return [
    {
      id,
      kind: 'figure',
      itemIds: all.map((sized) => sized.itemId),
      prompt,
      options,
      key,
      choose: 'one',
      source: largest.source,
    },
  ];
}
