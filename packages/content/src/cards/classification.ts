import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { strong, text } from '../markdown/rich-text.ts';
import type { Card, Making } from './card.ts';
import { maskName, unquoted } from './mask.ts';

/** From the example to its concept; the concept's own name in the example is blanked out. */
export function classificationCards(
  { id, of, source, bothWays }: ItemOf<'classification'>,
  { nameOf, lexicon }: Making,
): Card[] {
  const name = nameOf(of.concept);
  const front = fill(lexicon.phrases.exampleOf, { example: maskName(unquoted(of.example), name) });
  const reverse: Card[] = bothWays
    ? [
        {
          id: `${id}#reverse`,
          itemId: id,
          kind: 'classification-reverse',
          label: '',
          concepts: [of.concept],
          front: fill(lexicon.phrases.nameExample, { concept: [strong(text(name))] }),
          back: of.example,
          source,
        },
      ]
    : [];
  return [
    {
      id: `${id}#forward`,
      itemId: id,
      kind: 'classification',
      label: '',
      concepts: [],
      front,
      back: [strong(text(name))],
      source,
    },
    ...reverse,
  ];
}
