import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { type RichText, strong, text } from '../markdown/rich-text.ts';
import type { Card, Making } from './card.ts';
import { maskName, unquoted } from './mask.ts';
import { alternatives, MOST_NAMED } from './naming.ts';

/** Forward by the note's own words ("X is mostly about …"), and back from the meaning to the concept. */
export function definitionCards({ id, of, source }: ItemOf<'definition'>, making: Making): Card[] {
  const { lexicon } = making;
  const name = making.nameOf(of.concept);
  const shared = { itemId: id, source, label: '' };
  return [
    {
      ...shared,
      id: `${id}#forward`,
      kind: 'definition',
      concepts: [of.concept],
      front: forward(name, of, lexicon),
      back: [...of.meaning, ...of.elaborations.flatMap((line): RichText => [{ type: 'break' }, ...line])],
    },
    {
      ...shared,
      id: `${id}#reverse`,
      kind: 'definition-reverse',
      concepts: [],
      front: reversePrompt(maskName(unquoted(of.meaning), name), of.concept, making),
      back: [strong(text(name))],
    },
  ];
}

function reversePrompt(meaning: RichText, concept: string, making: Making): RichText {
  const { phrases } = making.lexicon;
  const concepts = isContrasted(concept, making) ? alternatives(making.contrasted, making) : undefined;
  return concepts
    ? fill(phrases.whichConceptCard, { text: meaning, concepts })
    : fill(phrases.whichConcept, { text: meaning });
}

function isContrasted(concept: string, { contrasted }: Making): boolean {
  return contrasted.length <= MOST_NAMED && contrasted.includes(concept);
}

function forward(name: string, of: ItemOf<'definition'>['of'], { phrases }: Making['lexicon']): RichText {
  if (of.form === 'purpose') return fill(phrases.purpose, { concept: [strong(text(name))] });
  const link = of.form === 'equals' && !/^[=:]$/.test(of.link) ? '=' : of.link;
  return [strong(text(name)), text(`${link === ':' ? '' : ' '}${link} …`)];
}
