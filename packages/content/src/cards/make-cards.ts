import type { Item } from '../items/item.ts';
import { analogyCards } from './analogy.ts';
import type { Card, Making } from './card.ts';
import { cellCards } from './cell.ts';
import { classificationCards } from './classification.ts';
import { combinationCards } from './combination.ts';
import { definitionCards } from './definition.ts';
import { verdictCards } from './verdict.ts';

/** The cards of every item, in the items' order. */
export function makeCards(items: readonly Item[], making: Making): Card[] {
  return items.flatMap((item) => cardsOf(item, making));
}

function cardsOf(item: Item, making: Making): Card[] {
  switch (item.kind) {
    case 'analogy':
      return analogyCards(item, making);
    case 'definition':
      return definitionCards(item, making);
    case 'cell':
      return cellCards(item, making);
    case 'verdict':
      return verdictCards(item, making);
    case 'classification':
      return classificationCards(item, making);
    case 'combination':
      return combinationCards(item, making);
  }
}
