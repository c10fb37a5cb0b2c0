import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { strong } from '../markdown/rich-text.ts';
import type { Card, Making } from './card.ts';

/** What it comes to, roughly; the other way round only where the author asks, since figures repeat. */
export function figureCards({ id, of, concepts, source, bothWays }: ItemOf<'figure'>, { lexicon }: Making): Card[] {
  const shared = { itemId: id, label: of.measure, concepts, source };
  const forward: Card = {
    ...shared,
    id: `${id}#forward`,
    kind: 'figure',
    front: fill(lexicon.phrases.figureCard, { subject: [strong(...of.subject)], measure: of.measure }),
    back: of.text,
  };
  if (!bothWays) return [forward];
  const front = fill(lexicon.phrases.whichCell, { feature: `${of.measure}:`, text: of.text });
  return [forward, { ...shared, id: `${id}#reverse`, kind: 'figure-reverse', front, back: [strong(...of.subject)] }];
}
