import type { ItemOf } from '../items/item.ts';
import { strong, text } from '../markdown/rich-text.ts';
import type { Card } from './card.ts';

/** The passage with its gap, and what fills it. */
export function clozeCards({ id, of, concepts, source }: ItemOf<'cloze'>): Card[] {
  const lead = of.lead === '' ? [] : [strong(text(of.lead)), text(': ')];
  return [
    {
      id: `${id}#gap`,
      itemId: id,
      kind: 'cloze',
      label: '',
      concepts,
      front: [...lead, ...of.text],
      back: of.answer,
      source,
    },
  ];
}
