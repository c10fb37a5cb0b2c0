import type { Making } from '../cards/card.ts';
import { type Item, type ItemOf, itemsOf } from '../items/item.ts';
import type { Diagnostic } from '../knowledge/diagnostics.ts';
import { classificationQuestions } from './classification.ts';
import type { Question } from './question.ts';
import type { Made } from './single-choice.ts';
import { verdictQuestion } from './verdict.ts';
import { whichAnalogyQuestions } from './which-analogy.ts';
import { whichConceptQuestion } from './which-concept.ts';
import { whichDefinitionQuestions } from './which-definition.ts';

/** The questions of all items, and a remark for each that could not be made well. */
export function makeQuestions(
  items: readonly Item[],
  making: Making,
): { questions: Question[]; diagnostics: Diagnostic[] } {
  const made: Made[] = [
    ...scenarios(items, making),
    ...itemsOf(items, 'cell').flatMap((item) => whichConceptQuestion(item, making)),
    ...classificationQuestions(itemsOf(items, 'classification'), making),
    ...whichAnalogyQuestions(itemsOf(items, 'analogy'), making),
    ...whichDefinitionQuestions(itemsOf(items, 'definition'), making),
  ];
  return {
    questions: made.flatMap((result) => ('question' in result ? [result.question] : [])),
    diagnostics: made.flatMap((result) => ('diagnostic' in result ? [result.diagnostic] : [])),
  };
}

function scenarios(items: readonly Item[], making: Making): Made[] {
  const byScenario = Map.groupBy(itemsOf(items, 'verdict'), (item) => item.scenario);
  const choices = [...byScenario.keys()].filter((scenario) => scenario.reason !== null);
  const chosen = [...new Set(choices.flatMap((scenario) => scenario.verdicts.map((verdict) => verdict.concept)))];
  return [...byScenario.values()].map((group: ItemOf<'verdict'>[]) => verdictQuestion(group, chosen, making));
}
