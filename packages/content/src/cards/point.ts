import type { ItemOf } from '../items/item.ts';
import type { Side } from '../knowledge/types.ts';
import { fill } from '../lexicon/fill.ts';
import { strong, text } from '../markdown/rich-text.ts';
import type { Card, Making } from './card.ts';
import { lines } from './list-card.ts';
import { maskName } from './mask.ts';

const FEWEST_NAMED = 2;
const MOST_NAMED = 5;

/**
 * Is it an advantage or a drawback? And with the first point of a side: name them all, where they are few.
 * The first question is asked only where the note gives both sides, else there is nothing to tell apart.
 */
export function pointCards(item: ItemOf<'point'>, all: readonly ItemOf<'point'>[], making: Making): Card[] {
  const { id, of, source } = item;
  const { phrases } = making.lexicon;
  const name = making.nameOf(of.concept);
  const ofConcept = all.filter((other) => other.of.concept === of.concept);
  const shared = { itemId: id, source, label: '', concepts: [of.concept] };
  const cards: Card[] = [];
  if (ofConcept.some((other) => other.of.side !== of.side))
    cards.push({
      ...shared,
      id: `${id}#side`,
      kind: 'point-side',
      front: fill(phrases.proOrCon, { concept: [strong(text(name))], text: maskName(of.text, name) }),
      back: [strong(text(of.side === 'pro' ? phrases.advantage : phrases.drawback))],
    });
  const ofSide = ofConcept.filter((other) => other.of.side === of.side);
  const isNamed = ofSide.length >= FEWEST_NAMED && ofSide.length <= MOST_NAMED;
  if (isNamed && ofSide[0] === item) cards.push({ ...shared, ...nameAll(id, ofSide, of.side, name, making) });
  else if (cards.length === 0 && !isNamed) cards.push({ ...shared, ...nameAll(id, [item], of.side, name, making) });
  return cards;
}

function nameAll(id: string, points: readonly ItemOf<'point'>[], side: Side, name: string, { lexicon }: Making) {
  const phrase = side === 'pro' ? lexicon.phrases.nameAdvantages : lexicon.phrases.nameDrawbacks;
  return {
    id: `${id}#name`,
    kind: 'name-several' as const,
    front: fill(phrase, { n: String(points.length), concept: [strong(text(name))] }),
    back: lines(points.map((point) => point.of.text)),
  };
}
