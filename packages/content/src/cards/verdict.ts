import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { type RichText, strong, text, trimRich } from '../markdown/rich-text.ts';
import type { Card, Making } from './card.ts';

/** Would you use it here? The answer keeps the note's qualifier and reason. */
export function verdictCards({ id, of, scenario, source }: ItemOf<'verdict'>, { nameOf, lexicon }: Making): Card[] {
  const front = fill(lexicon.phrases.verdictCard, {
    situation: situationText(scenario.situation),
    concept: [strong(text(nameOf(of.concept)))],
  });
  const reason = of.qualifier ?? scenario.reason;
  const back: RichText = [strong(text(lexicon.phrases[of.verdict])), ...(reason ? [text(': '), ...reason] : [])];
  return [{ id: `${id}#forward`, itemId: id, kind: 'verdict', label: '', concepts: [of.concept], front, back, source }];
}

/** A situation without the sign at its end, to stand before a sentence of ours. */
export function situationText(situation: RichText): RichText {
  return trimRich(situation, /[\s.:;!?]/u);
}
