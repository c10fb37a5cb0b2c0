import type { Making } from '../cards/card.ts';
import { type Item, type ItemOf, itemsOf } from '../items/item.ts';
import type { Diagnostic } from '../knowledge/diagnostics.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText } from '../markdown/rich-text.ts';
import { classificationQuestions } from './classification.ts';
import { clozeQuestions } from './cloze.ts';
import { figureQuestions } from './figure.ts';
import { type LintRule, lintQuestions } from './lint.ts';
import { matchingQuestions } from './matching.ts';
import { multipleChoiceQuestions } from './multiple-choice.ts';
import { oddOneOutQuestions } from './odd-one-out.ts';
import { orderingQuestion } from './ordering.ts';
import type { Question } from './question.ts';
import type { Made } from './single-choice.ts';
import { sortingQuestions } from './sorting.ts';
import { trueFalseQuestion, yesNoQuestion } from './true-false.ts';
import { typedQuestions } from './typed.ts';
import { verdictQuestion } from './verdict.ts';
import { whichAnalogyQuestions } from './which-analogy.ts';
import { whichConceptQuestion } from './which-concept.ts';
import { whichDefinitionQuestions } from './which-definition.ts';

/** The questions of all items, and a remark for each that could not be made well. */
export function makeQuestions(
  items: readonly Item[],
  making: Making,
): { questions: Question[]; diagnostics: Diagnostic[] } {
  const cells = itemsOf(items, 'cell');
  const definitions = itemsOf(items, 'definition');
  const examples = itemsOf(items, 'classification');
  const points = itemsOf(items, 'point');
  const made: Made[] = [
    ...scenarios(items, making),
    ...cells.flatMap((item) => whichConceptQuestion(item, making)),
    ...classificationQuestions(examples, making),
    ...whichAnalogyQuestions(itemsOf(items, 'analogy'), making),
    ...whichDefinitionQuestions(definitions, making),
    ...[
      ...multipleChoiceQuestions(cells, points, making),
      ...cells.flatMap((item) => trueFalseQuestion(item, making)),
      ...matchingQuestions(cells, definitions, making),
      ...sortingQuestions(examples, points, making),
      ...itemsOf(items, 'sequence').flatMap((item) => orderingQuestion(item, making)),
      ...oddOneOutQuestions(examples, making),
      ...clozeQuestions(itemsOf(items, 'cloze'), making),
      ...typedQuestions(definitions, making),
      ...figureQuestions(itemsOf(items, 'figure'), cells, making),
    ].map((question) => ({ question })),
  ];
  const written = made.flatMap((result) => ('question' in result ? [result.question] : []));
  const findings = new Map(lintQuestions(written).map(({ questionId, rule }) => [questionId, rule]));
  const questions = written.filter((question) => !findings.has(question.id));
  return {
    questions: [...new Map(questions.map((question) => [question.id, question])).values()],
    diagnostics: [
      ...made.flatMap((result) => ('diagnostic' in result ? [result.diagnostic] : [])),
      ...written.flatMap((question) => notFair(question, findings.get(question.id))),
    ],
  };
}

function scenarios(items: readonly Item[], making: Making): Made[] {
  const verdicts = itemsOf(items, 'verdict');
  const byScenario = Map.groupBy(verdicts, (item) => item.scenario);
  const chosen = verdicts.filter((item) => item.scenario.isChoice && item.of.verdict === 'yes');
  const bySituation = Map.groupBy(chosen, situationOf);
  const refused = new Set(verdicts.filter((item) => item.of.verdict === 'no').map((item) => item.of.concept));
  // A list that only ever says yes would be answered without reading.
  const hasBoth = new Set(chosen.map((item) => item.of.concept).filter((concept) => refused.has(concept)));
  return [...byScenario.values()].map((group): Made => {
    const [first] = group;
    if (!first?.scenario.isChoice) return verdictQuestion(group, [], making);
    const alsoRight = new Set(bySituation.get(situationOf(first))?.map((item) => item.of.concept));
    const rivals = [...new Set(chosen.map((item) => item.of.concept))].filter((concept) => !alsoRight.has(concept));
    const isLone = group.length === 1 && first.of.verdict !== 'partly' && alsoRight.size <= 1;
    if (isLone && hasBoth.has(first.of.concept) && (rivals.length === 0 || first.of.verdict === 'no'))
      return { question: yesNoQuestion(first, making) };
    return verdictQuestion(group, rivals, making);
  });
}

function situationOf({ scenario }: ItemOf<'verdict'>): string {
  return slugOf(plainText(scenario.situation));
}

const REASONS: Record<LintRule, string> = {
  'all-of-the-above': 'an option speaks of all the others',
  'cue-word': 'a word of the question stands in the right answer alone',
  'double-negation': 'it would ask with two negations',
  'duplicate-options': 'two of its answers are the same',
  'empty-option': 'one of its answers has no words',
  'format-tells': 'the form of the right answer gives it away',
  'length-tells': 'the right answer is so much longer than the others that it gives itself away',
  'names-its-answer': 'the question names its answer',
  'no-key': 'nothing in it is right',
  'too-few-options': 'it has no second answer',
};

/** A question that breaks a rule of item writing is not asked, and the line is told why. */
function notFair({ source }: Question, rule: LintRule | undefined): Diagnostic[] {
  if (!rule) return [];
  const message = `A question of this line is not asked: ${REASONS[rule]}. Word the rows that it contrasts alike.`;
  return [{ line: source.line, severity: 'info', code: 'question-not-possible', message }];
}
