import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import type { Card, Making } from './card.ts';
import { joined } from './naming.ts';

/** When the contrasted concepts belong together. */
export function combinationCards({ id, of, source }: ItemOf<'combination'>, making: Making): Card[] {
  const { nameOf, lexicon } = making;
  const names = joined(of.concepts.map(nameOf), making);
  const front = fill(lexicon.phrases.usedTogether, { concepts: names });
  return [
    {
      id: `${id}#forward`,
      itemId: id,
      kind: 'combination',
      label: '',
      concepts: of.concepts,
      front,
      back: of.text,
      source,
    },
  ];
}
