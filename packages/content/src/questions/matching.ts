import type { Making } from '../cards/card.ts';
import { isBareVerdict } from '../cards/cell.ts';
import { maskName } from '../cards/mask.ts';
import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { slugOf } from '../markdown/label.ts';
import { text } from '../markdown/rich-text.ts';
import { areDistinct, namesOneOf, pairing } from './pairs.ts';
import type { Question } from './question.ts';

const FEWEST = 3;
const MOST = 6;

/**
 * Cells ↔ concepts of one row, cells ↔ features of one concept, names ↔ meanings. Only where all
 * texts differ and none holds the name that it belongs to.
 */
export function matchingQuestions(
  cells: readonly ItemOf<'cell'>[],
  definitions: readonly ItemOf<'definition'>[],
  making: Making,
): Question[] {
  const tables = [...Map.groupBy(cells, (item) => item.comparison).values()];
  return [
    ...tables.flatMap((table) =>
      [...Map.groupBy(table, (item) => item.of.feature).values()].flatMap((row) => ofRow(row, making)),
    ),
    ...tables.flatMap((table) =>
      [...Map.groupBy(table, (item) => item.of.concept).values()].flatMap((column) => ofConcept(column, making)),
    ),
    ...ofDefinitions(definitions, making),
  ];
}

function ofRow(row: readonly ItemOf<'cell'>[], making: Making): Question[] {
  const [first] = row;
  const concepts = row.map((item) => item.of.concept);
  if (!first || !isMatch(row, making) || new Set(concepts).size < row.length) return [];
  const targets = concepts.map((concept) => ({ key: concept, text: [text(making.nameOf(concept))], concept }));
  const options = row.map(({ of }) => ({
    key: `cell ${of.concept}`,
    text: maskName(of.text, making.nameOf(of.concept)),
    target: of.concept,
    concepts: [of.concept],
    feedback: [text(`${making.nameOf(of.concept)}: `), ...of.text],
  }));
  if (options.some((option) => namesOneOf(option.text, concepts, making))) return [];
  return [
    pairing({
      id: `matching/row/${slugOf(first.of.feature)}/${concepts.join('+')}`,
      kind: 'matching',
      itemIds: row.map((item) => item.id),
      prompt: fill(making.lexicon.phrases.matchConcepts, { feature: withoutMark(first.of.feature) }),
      targets,
      options,
      source: first.source,
    }),
  ];
}

/** Features whose values are all of the same short kind (numbers, yes or no) would be guessed apart, so only telling texts are matched. */
function ofConcept(column: readonly ItemOf<'cell'>[], making: Making): Question[] {
  const told = column.filter(({ of }) => !isBareVerdict(of.text, making.lexicon)).slice(0, MOST - 1);
  const [first] = told;
  if (!first || told.length < FEWEST + 1 || !areDistinct(told.map((item) => item.of.text))) return [];
  if (new Set(told.map((item) => slugOf(item.of.feature))).size < told.length) return [];
  const name = making.nameOf(first.of.concept);
  return [
    pairing({
      id: `matching/concept/${first.of.concept}/${slugOf(told.map((item) => item.of.feature).join(' '))}`,
      kind: 'matching',
      itemIds: told.map((item) => item.id),
      prompt: fill(making.lexicon.phrases.matchFeatures, { concept: name }),
      targets: told.map(({ of }) => ({ key: of.feature, text: [text(of.feature)], concept: null })),
      options: told.map(({ of }) => ({
        key: `cell ${of.feature}`,
        text: of.text,
        target: of.feature,
        concepts: [],
        feedback: [text(`${withoutMark(of.feature)}: `), ...of.text],
      })),
      source: first.source,
    }),
  ];
}

function ofDefinitions(all: readonly ItemOf<'definition'>[], making: Making): Question[] {
  const byConcept = [
    ...new Map(all.filter((item) => item.of.form === 'equals').map((item) => [item.of.concept, item])).values(),
  ];
  const groups = chunksOf(byConcept, MOST - 1).filter((group) => group.length >= FEWEST);
  return groups.flatMap((group): Question[] => {
    const [first] = group;
    const concepts = group.map((item) => item.of.concept);
    const meanings = group.map(({ of }) => maskName(of.meaning, making.nameOf(of.concept)));
    if (!first || !areDistinct(meanings) || meanings.some((meaning) => namesOneOf(meaning, concepts, making)))
      return [];
    return [
      pairing({
        id: `matching/meanings/${slugOf(concepts.join(' '))}`,
        kind: 'matching',
        itemIds: group.map((item) => item.id),
        prompt: [text(making.lexicon.phrases.matchMeanings)],
        targets: concepts.map((concept) => ({ key: concept, text: [text(making.nameOf(concept))], concept })),
        options: group.map(({ of }, index) => ({
          key: `meaning ${of.concept}`,
          text: meanings[index] ?? [],
          target: of.concept,
          concepts: [of.concept],
          feedback: [text(`${making.nameOf(of.concept)}: `), ...of.meaning],
        })),
        source: first.source,
      }),
    ];
  });
}

function isMatch(row: readonly ItemOf<'cell'>[], making: Making): boolean {
  return (
    row.length >= FEWEST &&
    row.length <= MOST &&
    areDistinct(row.map((item) => item.of.text)) &&
    !row.some((item) => isBareVerdict(item.of.text, making.lexicon))
  );
}

function chunksOf<T>(values: readonly T[], size: number): T[][] {
  return values.length === 0 ? [] : [values.slice(0, size), ...chunksOf(values.slice(size, size * 200), size)];
}

/** A feature's name before more words: “What is it?” is left as it is, “Purpose:” loses its colon. */
function withoutMark(feature: string): string {
  return feature.replace(/[:：\s]+$/u, '');
}
