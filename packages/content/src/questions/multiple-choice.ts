import type { Making } from '../cards/card.ts';
import { isBareVerdict } from '../cards/cell.ts';
import { featureLead } from '../cards/naming.ts';
import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { checksum, slugOf } from '../markdown/label.ts';
import { plainText, type RichText, text } from '../markdown/rich-text.ts';
import { areDistinct, namesOneOf } from './pairs.ts';
import { optionId, type Question, type QuestionOption } from './question.ts';

const MOST = 4;

/**
 * Any number is right: which features does a concept have, of which concepts is a feature true, which
 * of these speak for a concept. At least one option is right and one is wrong.
 */
export function multipleChoiceQuestions(
  cells: readonly ItemOf<'cell'>[],
  points: readonly ItemOf<'point'>[],
  making: Making,
): Question[] {
  const tables = [...Map.groupBy(cells, (item) => item.comparison).values()];
  return [
    ...tables.flatMap((table) =>
      [...Map.groupBy(table, (item) => item.of.feature).values()].flatMap((row) => ofYesRow(row, making)),
    ),
    ...tables.flatMap((table) =>
      [...Map.groupBy(table, (item) => item.of.concept).values()].flatMap((column) => ofConcept(column, making)),
    ),
    ...[...Map.groupBy(points, (item) => item.of.concept).values()].flatMap((group) => ofPoints(group, making)),
  ];
}

/** A row of yes and no: of which of these is it so? What is partly so is not offered. */
function ofYesRow(row: readonly ItemOf<'cell'>[], making: Making): Question[] {
  const { phrases } = making.lexicon;
  const says = (item: ItemOf<'cell'>, word: string) =>
    new RegExp(`^${word}(?:$|: )`, 'iu').test(plainText(item.of.text));
  const clear = row.filter((item) => says(item, phrases.yes) || says(item, phrases.no));
  const [first] = row;
  const right = clear.filter((item) => says(item, phrases.yes));
  if (!first || clear.length < 3 || right.length === 0 || right.length === clear.length) return [];
  const id = `multiple-choice/row/${slugOf(first.of.feature)}/${clear.map((item) => item.of.concept).join('+')}`;
  const prompt = fill(phrases.forWhich, { feature: first.of.feature.replace(/[?:？：]+$/u, '') });
  return [make(id, prompt, clear, right, (item) => [text(making.nameOf(item.of.concept))], making)];
}

/** Features of a concept, its own and its rival's in turn. */
function ofConcept(column: readonly ItemOf<'cell'>[], making: Making): Question[] {
  const [first] = column;
  if (!first) return [];
  const usable = column.flatMap((item) => {
    const row = item.comparison.byFeature.get(item.of.feature) ?? [];
    const rival = row.find(
      (cell) => cell.concept !== item.of.concept && slugOf(plainText(cell.text)) !== slugOf(plainText(item.of.text)),
    );
    const concepts = row.map((cell) => cell.concept);
    const isFair =
      rival &&
      row.every((cell) => !isBareVerdict(cell.text, making.lexicon) && !namesOneOf(cell.text, concepts, making));
    return isFair && row.length <= 3 ? [{ item, rival }] : [];
  });
  if (usable.length < MOST) return [];
  const chosen = usable.slice(0, MOST);
  const start = Number.parseInt(checksum(`${first.of.concept} ${chosen.length}`), 16) % 2;
  const id = `multiple-choice/concept/${first.of.concept}/${slugOf(chosen.map(({ item }) => item.of.feature).join(' '))}`;
  const options = chosen.map(({ item, rival }, index): QuestionOption & { isRight: boolean } => {
    const isRight = index % 2 === start;
    const said = isRight ? item.of : rival;
    return {
      id: optionId(id, `${item.of.feature} ${said.concept}`),
      text: [text(`${featureLead(item.of.feature)} `), ...said.text],
      concepts: [said.concept],
      feedback: [text(`${making.nameOf(said.concept)}: `), ...said.text],
      isRight,
    };
  });
  if (!areDistinct(options.map((option) => option.text))) return [];
  const key = options.filter((option) => option.isRight).map((option) => option.id);
  return [
    {
      id,
      kind: 'multiple-choice',
      itemIds: chosen.map(({ item }) => item.id),
      prompt: fill(making.lexicon.phrases.allThatHold, { concept: making.nameOf(first.of.concept) }),
      options: options.map(({ isRight: _, ...option }) => option),
      key,
      choose: 'several',
      source: first.source,
    },
  ];
}

function ofPoints(group: readonly ItemOf<'point'>[], making: Making): Question[] {
  const pros = group.filter((item) => item.of.side === 'pro').slice(0, 2);
  const cons = group.filter((item) => item.of.side === 'con').slice(0, 2);
  const [first] = pros;
  if (!first || cons.length === 0 || pros.length + cons.length < 3) return [];
  const id = `multiple-choice/points/${first.of.concept}`;
  const prompt = fill(making.lexicon.phrases.whichAdvantages, { concept: making.nameOf(first.of.concept) });
  const { phrases } = making.lexicon;
  const all = [...pros, ...cons];
  const options = all.map(({ of, id: itemId }) => ({
    id: optionId(id, itemId),
    text: of.text,
    concepts: [],
    feedback: [text(of.side === 'pro' ? phrases.advantage : phrases.drawback)],
  }));
  const key = pros.map((item) => optionId(id, item.id));
  return areDistinct(all.map((item) => item.of.text))
    ? [
        {
          id,
          kind: 'multiple-choice',
          itemIds: all.map((item) => item.id),
          prompt,
          options,
          key,
          choose: 'several',
          source: first.source,
        },
      ]
    : [];
}

function make(
  id: string,
  prompt: RichText,
  all: readonly ItemOf<'cell'>[],
  right: readonly ItemOf<'cell'>[],
  label: (item: ItemOf<'cell'>) => RichText,
  making: Making,
): Question {
  const options = all.map((item) => ({
    id: optionId(id, item.id),
    text: label(item),
    concepts: [item.of.concept],
    feedback: [text(`${making.nameOf(item.of.concept)}: `), ...item.of.text],
  }));
  const key = right.map((item) => optionId(id, item.id));
  const itemIds = all.map((item) => item.id);
  return {
    id,
    kind: 'multiple-choice',
    itemIds,
    prompt,
    options,
    key,
    choose: 'several',
    source: all[0]?.source ?? { line: 1, endLine: 1 },
  };
}
