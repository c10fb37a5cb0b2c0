import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { strong, text } from '../markdown/rich-text.ts';
import type { Card, Making } from './card.ts';

/** The words by which something is remembered. */
export function mnemonicCards({ id, of, concepts, source }: ItemOf<'mnemonic'>, { lexicon }: Making): Card[] {
  const front = fill(lexicon.phrases.mnemonicCard, { subject: [strong(text(of.subject))] });
  return [{ id: `${id}#forward`, itemId: id, kind: 'mnemonic', label: '', concepts, front, back: of.text, source }];
}
