import type { Making } from '../cards/card.ts';
import { situationText } from '../cards/verdict.ts';
import type { ItemOf } from '../items/item.ts';
import type { Diagnostic } from '../knowledge/diagnostics.ts';
import type { Verdict } from '../knowledge/types.ts';
import { fill } from '../lexicon/fill.ts';
import { type RichText, text } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import { optionId, type Question, type QuestionOption } from './question.ts';
import type { Made } from './single-choice.ts';

/**
 * "Which of these would you use?" of one situation. Two concepts: A, B, both, neither. More: each
 * concept and none, any number to choose. A concept that fits partly could be defended either
 * way, so it is not offered; a choice table says nothing of the rest, so its rivals are its other rows' choices.
 */
export function verdictQuestion(
  items: readonly ItemOf<'verdict'>[],
  chosenElsewhere: readonly string[],
  making: Making,
): Made {
  const [first] = items;
  if (!first) throw new RangeError('a verdict question needs at least one verdict');
  const id = `${first.id.slice(0, first.id.lastIndexOf('/'))}?use`;
  const clear = items.map((item) => item.of).filter((of) => of.verdict !== 'partly');
  const verdicts = !first.scenario.isChoice ? clear : [...clear, ...impliedNo(items, chosenElsewhere)];
  if (verdicts.length < 2) return { diagnostic: notPossible(first.source) };
  const draft = { id, kind: 'verdict', itemIds: items.map((item) => item.id), source: first.source } as const;
  const situation = situationText(first.scenario.situation);
  return {
    question:
      verdicts.length === 2 ? ofTwo(draft, situation, verdicts, making) : ofSeveral(draft, situation, verdicts, making),
  };
}

type Draft = Pick<Question, 'id' | 'kind' | 'itemIds' | 'source'>;

function ofTwo(draft: Draft, situation: RichText, verdicts: readonly Verdict[], making: Making): Question {
  const { phrases } = making.lexicon;
  const [a, b] = verdicts.map((verdict) => verdict.concept);
  const sets = [
    { claims: [a ?? ''], label: making.nameOf(a ?? '') },
    { claims: [b ?? ''], label: making.nameOf(b ?? '') },
    { claims: [a ?? '', b ?? ''], label: phrases.both },
    { claims: [] as string[], label: phrases.neither },
  ];
  const options = sets.map(
    ({ claims, label }): QuestionOption => ({
      id: optionId(draft.id, claims.join('+')),
      text: [text(label)],
      concepts: claims,
      feedback: feedbackFor(claims, verdicts, making),
    }),
  );
  const right = rightOf(verdicts);
  const key = options.filter((option) => sameSet(option.concepts, right)).map((option) => option.id);
  return { ...draft, prompt: fill(phrases.whichUse, { situation }), options, key, choose: 'one' };
}

function ofSeveral(draft: Draft, situation: RichText, verdicts: readonly Verdict[], making: Making): Question {
  const { phrases } = making.lexicon;
  const options = verdicts.map(
    (verdict): QuestionOption => ({
      id: optionId(draft.id, verdict.concept),
      text: [text(making.nameOf(verdict.concept))],
      concepts: [verdict.concept],
      feedback: verdictText(verdict, making),
    }),
  );
  const none = {
    id: optionId(draft.id, ''),
    text: [text(phrases.none)],
    concepts: [],
    feedback: feedbackFor([], verdicts, making),
  };
  const right = rightOf(verdicts);
  const key = right.length === 0 ? [none.id] : right.map((concept) => optionId(draft.id, concept));
  return {
    ...draft,
    prompt: fill(phrases.whichUseSeveral, { situation }),
    options: [...options, none],
    key,
    choose: 'several',
  };
}

function rightOf(verdicts: readonly Verdict[]): string[] {
  return verdicts.filter((verdict) => verdict.verdict === 'yes').map((verdict) => verdict.concept);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}

/** Why a set of concepts is right, or what the note says of each concept that it gets wrong. */
function feedbackFor(claims: readonly string[], verdicts: readonly Verdict[], making: Making): RichText {
  const mistaken = verdicts.filter((verdict) => claims.includes(verdict.concept) !== (verdict.verdict === 'yes'));
  const shown = mistaken.length > 0 ? mistaken : verdicts;
  return shown.flatMap(
    (verdict, index): RichText => [...(index > 0 ? [{ type: 'break' as const }] : []), ...verdictText(verdict, making)],
  );
}

function verdictText({ concept, verdict, qualifier }: Verdict, { nameOf, lexicon }: Making): RichText {
  return [text(`${nameOf(concept)}: `), ...(qualifier ?? [text(lexicon.phrases[verdict].toLowerCase())])];
}

function impliedNo(items: readonly ItemOf<'verdict'>[], chosenElsewhere: readonly string[]): Verdict[] {
  const here = new Set(items.map((item) => item.of.concept));
  const reason = items[0]?.scenario.reason ?? null;
  return chosenElsewhere
    .filter((concept) => !here.has(concept))
    .map((concept) => ({ concept, verdict: 'no', qualifier: reason }));
}

function notPossible({ line }: Source): Diagnostic {
  const message =
    'No quiz question is made of this situation: fewer than two concepts have a clear yes or no. Fill the blank cells to get one.';
  return { line, severity: 'info', code: 'question-not-possible', message };
}
