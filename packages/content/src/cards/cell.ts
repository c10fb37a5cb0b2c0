import type { ItemOf } from '../items/item.ts';
import { isNearDuplicate } from '../items/similarity.ts';
import { fill } from '../lexicon/fill.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText, type RichText, strong, text } from '../markdown/rich-text.ts';
import type { Card, Making } from './card.ts';
import { factsOf, lines } from './list-card.ts';
import { maskName } from './mask.ts';
import { alternatives, featureLead, isShortName, joined } from './naming.ts';

type CellItem = ItemOf<'cell'>;

/** What a concept's feature is; and, where only one concept of the row has it, which concept that is. */
export function cellCards(item: CellItem, making: Making): Card[] {
  const { id, of, comparison, source } = item;
  const facts = factsOf(of.text);
  const shared = { itemId: id, source, label: of.feature };
  const cards: Card[] = [
    {
      ...shared,
      id: `${id}#forward`,
      kind: 'cell',
      concepts: [of.concept],
      front: forward(of, making, facts.length),
      back: facts.length > 1 ? lines(facts) : of.text,
    },
    ...factCards(item, facts, making),
  ];
  const isTold = isUniqueInRow(of, comparison) && !isBareVerdict(of.text, making.lexicon);
  if (isTold || item.bothWays)
    cards.push({
      ...shared,
      id: `${id}#reverse`,
      kind: 'cell-reverse',
      concepts: [],
      front: reversePrompt(of, comparison, making),
      back: [strong(text(making.nameOf(of.concept)))],
    });
  return [...cards, ...contrastCards(item, making)];
}

function forward(of: CellItem['of'], making: Making, count: number): RichText {
  const question = of.feature.endsWith('?') ? of.feature : `${of.feature}?`;
  return [strong(text(making.nameOf(of.concept))), text(`: ${question}${count > 1 ? ` (${count})` : ''}`)];
}

/** Of several facts each is also asked alone, with the others shown: one thing to recall at a time. */
function factCards({ id, of, source }: CellItem, facts: readonly RichText[], making: Making): Card[] {
  if (facts.length < 2) return [];
  const cards = facts.map((fact): Card => {
    const shown = facts.map((other) => (other === fact ? [text(GAP)] : other));
    return {
      id: `${id}#fact/${slugOf(plainText(fact))}`,
      itemId: id,
      kind: 'cell-fact',
      label: of.feature,
      concepts: [of.concept],
      front: [...forward(of, making, 1), { type: 'break' }, ...lines(shown)],
      back: fact,
      source,
    };
  });
  return [...new Map(cards.map((card) => [card.id, card])).values()];
}

const GAP = '____';

/** Of a row with two concepts, how they differ in it: with the first of both. */
function contrastCards({ id, of, comparison, source }: CellItem, making: Making): Card[] {
  const row = comparison.byFeature.get(of.feature) ?? [];
  const [first, second] = row;
  if (row.length !== 2 || !first || !second || first !== of || !isUniqueInRow(of, comparison)) return [];
  if ([first, second].some((cell) => isBareVerdict(cell.text, making.lexicon))) return [];
  const names = [first, second].map((cell) => making.nameOf(cell.concept));
  if (!names.every(isShortName)) return [];
  const concepts = joined(names, making);
  return [
    {
      id: `${id}#contrast`,
      itemId: id,
      kind: 'contrast',
      label: of.feature,
      concepts: [first.concept, second.concept],
      front: fill(making.lexicon.phrases.contrast, { concepts, feature: of.feature }),
      back: [first, second].flatMap(
        (cell, index): RichText => [
          ...(index > 0 ? [{ type: 'break' as const }] : []),
          strong(text(`${making.nameOf(cell.concept)}: `)),
          ...cell.text,
        ],
      ),
      source,
    },
  ];
}

function reversePrompt(of: CellItem['of'], comparison: CellItem['comparison'], making: Making): RichText {
  const rivals = (comparison.byFeature.get(of.feature) ?? []).map((cell) => cell.concept);
  const concepts = alternatives(rivals, making);
  const { phrases } = making.lexicon;
  const slots = { feature: featureLead(of.feature), text: maskName(of.text, making.nameOf(of.concept)) };
  return concepts ? fill(phrases.whichCellCard, { ...slots, concepts }) : fill(phrases.whichCell, slots);
}

/** Whether a cell says yes, no or partly and nothing else: true of a feature, and no name for anything. */
export function isBareVerdict(content: RichText, { phrases }: Lexicon): boolean {
  const said = plainText(content).trim().toLowerCase();
  return [phrases.yes, phrases.no, phrases.partly].some((word) => word.toLowerCase() === said);
}

/** Whether no rival says the same of the same feature, or nearly the same, so that the text identifies its concept. */
export function isUniqueInRow(of: CellItem['of'], comparison: CellItem['comparison']): boolean {
  const known = UNIQUE.get(of) ?? isUnique(of, comparison);
  UNIQUE.set(of, known);
  return known;
}

/** Cards and questions ask it of the same cell several times. */
const UNIQUE = new WeakMap<CellItem['of'], boolean>();

function isUnique(of: CellItem['of'], comparison: CellItem['comparison']): boolean {
  const row = comparison.byFeature.get(of.feature) ?? [];
  const rivals = row.filter((cell) => cell.concept !== of.concept);
  const said = plainText(of.text);
  return rivals.length > 0 && rivals.every((rival) => !isSameSaid(plainText(rival.text), said));
}

function isSameSaid(a: string, b: string): boolean {
  return slugOf(a) === slugOf(b) || isNearDuplicate(a, b);
}
