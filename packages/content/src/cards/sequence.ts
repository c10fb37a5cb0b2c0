import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText } from '../markdown/rich-text.ts';
import type { Card, Making } from './card.ts';
import { lines } from './list-card.ts';

/** More steps than these are not asked in one breath, only one after the other. */
const MOST_AT_ONCE = 7;

/** All steps in order, where they are few; and what comes after each. */
export function sequenceCards({ id, of, concepts, source }: ItemOf<'sequence'>, { lexicon }: Making): Card[] {
  const { subject, steps } = of;
  const shared = { itemId: id, label: '', concepts };
  const all: Card = {
    ...shared,
    id: `${id}#order`,
    kind: 'sequence',
    front: fill(lexicon.phrases.stepsInOrder, { subject, n: String(steps.length) }),
    back: lines(
      steps.map((step) => step.text),
      true,
    ),
    source,
  };
  const next = steps.slice(0, -1).map(
    (step, index): Card => ({
      ...shared,
      id: `${id}#after/${slugOf(plainText(step.text))}`,
      kind: 'next-step',
      front: fill(lexicon.phrases.stepAfter, { subject, step: step.text }),
      back: steps[index + 1]?.text ?? [],
      source: step.source,
    }),
  );
  const distinct = [...new Map(next.map((card) => [card.id, card])).values()];
  return steps.length <= MOST_AT_ONCE ? [all, ...distinct] : distinct;
}
