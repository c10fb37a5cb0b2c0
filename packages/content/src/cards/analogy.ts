import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText, type RichText, strong, text } from '../markdown/rich-text.ts';
import type { Card, Making } from './card.ts';
import { maskName } from './mask.ts';

/** Both ways: what is it like, and what is like that. Why it fits stands with the answer. */
export function analogyCards({ id, of, source }: ItemOf<'analogy'>, { nameOf, lexicon }: Making): Card[] {
  const name = nameOf(of.concept);
  const why = of.elaborations.flatMap((elaboration): RichText => [{ type: 'break' }, ...elaboration]);
  const shared = { itemId: id, source, label: '' };
  const { phrases } = lexicon;
  const concept = [strong(text(name))];
  const limit: Card[] = of.breaks
    ? [
        {
          ...shared,
          id: `${id}#limit`,
          kind: 'analogy-limit',
          concepts: [of.concept],
          front: fill(phrases.breaksCard, { concept, vehicle: of.vehicle }),
          back: of.breaks,
        },
      ]
    : [];
  const parts = of.parts.map(
    ({ part, standsFor }): Card => ({
      ...shared,
      id: `${id}#part/${slugOf(plainText(part))}`,
      kind: 'analogy-part',
      concepts: [of.concept],
      front: fill(phrases.partCard, { concept, part: [strong(...part)] }),
      back: standsFor,
    }),
  );
  return [
    {
      ...shared,
      id: `${id}#forward`,
      kind: 'analogy-forward',
      concepts: [of.concept],
      front: fill(lexicon.phrases.analogyForward, { concept: [strong(text(name))] }),
      back: [...of.vehicle, ...why],
    },
    {
      ...shared,
      id: `${id}#reverse`,
      kind: 'analogy-reverse',
      concepts: [],
      front: fill(lexicon.phrases.analogyReverse, { vehicle: maskName(of.vehicle, name) }),
      back: [strong(text(name)), ...why],
    },
    ...limit,
    ...parts,
  ];
}
