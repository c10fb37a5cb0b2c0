import type { ItemOf } from '../items/item.ts';
import { text } from '../markdown/rich-text.ts';
import type { Card, Making } from './card.ts';

/** What a block of code does, in the note's own words. */
export function codeCards({ id, of, concepts, source }: ItemOf<'code'>, { lexicon }: Making): Card[] {
  const front = [text(lexicon.phrases.codeCard), ...of.code];
  return [{ id: `${id}#forward`, itemId: id, kind: 'code', label: '', concepts, front, back: of.text, source }];
}
