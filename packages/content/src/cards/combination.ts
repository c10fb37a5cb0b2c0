import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import type { Card, Making } from './card.ts';

/** When the contrasted concepts belong together. */
export function combinationCards({ id, of, source }: ItemOf<'combination'>, { nameOf, lexicon }: Making): Card[] {
  const names = new Intl.ListFormat(lexicon.language, { type: 'conjunction' }).format(of.concepts.map(nameOf));
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
