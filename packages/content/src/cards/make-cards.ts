import { type Item, itemsOf } from '../items/item.ts';
import { analogyCards } from './analogy.ts';
import type { Card, Making } from './card.ts';
import { cellCards } from './cell.ts';
import { classificationCards } from './classification.ts';
import { clozeCards } from './cloze.ts';
import { codeCards } from './code.ts';
import { combinationCards } from './combination.ts';
import { definitionCards } from './definition.ts';
import { figureCards } from './figure.ts';
import { mnemonicCards } from './mnemonic.ts';
import { pointCards } from './point.ts';
import { sequenceCards } from './sequence.ts';
import { situationCards, verdictCards } from './verdict.ts';

/** The cards of every item, in the items' order. */
export function makeCards(items: readonly Item[], making: Making): Card[] {
  const points = itemsOf(items, 'point');
  const situations = itemsOf(items, 'verdict').filter((item) => item.scenario.isChoice);
  const refused = new Set(situations.filter((item) => item.of.verdict === 'no').map((item) => item.of.concept));
  const cards = items.flatMap((item) =>
    item.kind === 'point'
      ? pointCards(item, points, making)
      : item.kind === 'verdict'
        ? [...verdictCards(item, making, refused), ...situationCards(item, situations, making)]
        : cardsOf(item, making),
  );
  // Two parts or steps of one name give one card, since an id is asked for once.
  return [...new Map(cards.map((card) => [card.id, card])).values()];
}

function cardsOf(item: Exclude<Item, { kind: 'point' | 'verdict' }>, making: Making): Card[] {
  switch (item.kind) {
    case 'analogy':
      return analogyCards(item, making);
    case 'definition':
      return definitionCards(item, making);
    case 'cell':
      return cellCards(item, making);
    case 'classification':
      return classificationCards(item, making);
    case 'combination':
      return combinationCards(item, making);
    case 'sequence':
      return sequenceCards(item, making);
    case 'figure':
      return figureCards(item, making);
    case 'cloze':
      return clozeCards(item);
    case 'mnemonic':
      return mnemonicCards(item, making);
    case 'code':
      return codeCards(item, making);
  }
}
