import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { type RichText, strong, text, trimRich } from '../markdown/rich-text.ts';
import type { Card, Making } from './card.ts';
import { lines } from './list-card.ts';

/** Would you use it here? The answer keeps the note's qualifier and reason. */
export function verdictCards(item: ItemOf<'verdict'>, making: Making, refused: ReadonlySet<string>): Card[] {
  const { id, of, scenario, source } = item;
  const { nameOf, lexicon } = making;
  if (isOpen(item, refused)) return [openCard(item, making)];
  const front = fill(lexicon.phrases.verdictCard, {
    situation: situationText(scenario.situation),
    concept: [strong(text(nameOf(of.concept)))],
  });
  const reason = of.qualifier ?? scenario.reason;
  const back: RichText = [strong(text(lexicon.phrases[of.verdict])), ...(reason ? [text(': '), ...reason] : [])];
  return [{ id: `${id}#forward`, itemId: id, kind: 'verdict', label: '', concepts: [of.concept], front, back, source }];
}

/** Where the note only ever says what to choose, “would you use it?” would always be yes: the choice itself is asked. */
function isOpen({ of, scenario }: ItemOf<'verdict'>, refused: ReadonlySet<string>): boolean {
  return scenario.isChoice && scenario.verdicts.length === 1 && of.verdict === 'yes' && !refused.has(of.concept);
}

function openCard({ id, of, scenario, source }: ItemOf<'verdict'>, { nameOf, lexicon }: Making): Card {
  const front = fill(lexicon.phrases.whatUse, { situation: situationText(scenario.situation) });
  const back: RichText = [
    strong(text(nameOf(of.concept))),
    ...(scenario.reason ? [text(': '), ...scenario.reason] : []),
  ];
  return { id: `${id}#forward`, itemId: id, kind: 'verdict', label: '', concepts: [], front, back, source };
}

/** A situation without the sign at its end, to stand before a sentence of ours. */
export function situationText(situation: RichText): RichText {
  return trimRich(situation, /[\s.:;!?]/u);
}

const FEWEST_NAMED = 2;
const MOST_NAMED = 5;

/** With the first of a concept's “when to use” lines: name them all, where they are few. */
export function situationCards(
  item: ItemOf<'verdict'>,
  all: readonly ItemOf<'verdict'>[],
  { nameOf, lexicon }: Making,
): Card[] {
  const { id, of, source } = item;
  if (!item.scenario.isChoice || item.scenario.reason) return [];
  const same = all.filter(
    (other) => other.of.concept === of.concept && other.of.verdict === of.verdict && !other.scenario.reason,
  );
  if (same[0] !== item || same.length < FEWEST_NAMED || same.length > MOST_NAMED) return [];
  const phrase = of.verdict === 'yes' ? lexicon.phrases.nameUses : lexicon.phrases.nameNonUses;
  const front = fill(phrase, { n: String(same.length), concept: [strong(text(nameOf(of.concept)))] });
  const back = lines(same.map((other) => other.scenario.situation));
  return [
    { id: `${id}#name`, itemId: id, kind: 'name-several', label: '', concepts: [of.concept], front, back, source },
  ];
}
