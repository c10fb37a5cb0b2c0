import type { Making } from '../cards/card.ts';
import { isBareVerdict, isUniqueInRow } from '../cards/cell.ts';
import { featureLead, isShortName } from '../cards/naming.ts';
import { situationText } from '../cards/verdict.ts';
import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { checksum } from '../markdown/label.ts';
import { type RichText, text } from '../markdown/rich-text.ts';
import { namesOneOf } from './pairs.ts';
import { optionId, type Question, type QuestionOption } from './question.ts';

const MOST_RIVALS = 3;

/**
 * A statement of one concept that is its own or a rival's: true, or false, and then whose it is. Whoever
 * says false has to say why, so a coin does not answer it.
 */
export function trueFalseQuestion(item: ItemOf<'cell'>, making: Making): Question[] {
  const { id, of, comparison, source } = item;
  const row = comparison.byFeature.get(of.feature) ?? [];
  const others = row.filter((cell) => cell.concept !== of.concept).slice(0, MOST_RIVALS);
  const concepts = row.map((cell) => cell.concept);
  const isFair =
    isUniqueInRow(of, comparison) &&
    concepts.every((concept) => isShortName(making.nameOf(concept))) &&
    row.every((cell) => !isBareVerdict(cell.text, making.lexicon) && !namesOneOf(cell.text, concepts, making));
  if (!isFair || !isAsked(id, row[0]?.concept === of.concept)) return [];
  const isTrue = parity(`${id} true`);
  const said = isTrue ? of : (others[parity(`${id} whose`) ? 0 : others.length - 1] ?? of);
  const questionId = `${id}?true`;
  const { phrases } = making.lexicon;
  const reasons = (concept: string, says: RichText): RichText => [text(`${making.nameOf(concept)}: `), ...says];
  const options: QuestionOption[] = [
    {
      id: optionId(questionId, 'true'),
      text: [text(phrases.right)],
      concepts: [of.concept],
      feedback: reasons(of.concept, of.text),
    },
    ...others.map((cell) => ({
      id: optionId(questionId, cell.concept),
      text: fill(phrases.wrongHoldsFor, { concept: making.nameOf(cell.concept) }),
      concepts: [cell.concept],
      feedback: reasons(cell.concept, cell.text),
    })),
  ];
  const statement: RichText = [text(`${making.nameOf(of.concept)}, ${featureLead(of.feature)} `), ...said.text];
  const key = [optionId(questionId, isTrue ? 'true' : said.concept)];
  const prompt = fill(phrases.trueOrFalse, { statement });
  return [{ id: questionId, kind: 'true-false', itemIds: [id], prompt, options, key, choose: 'one', source }];
}

/** One cell of a row is asked so, not all: the others would be answered by it. */
function isAsked(id: string, isFirst: boolean): boolean {
  return parity(id.slice(0, id.lastIndexOf('/'))) === isFirst;
}

function parity(value: string): boolean {
  return Number.parseInt(checksum(value), 16) % 2 === 0;
}

/** A situation that the note names for one concept alone: would you use it there? */
export function yesNoQuestion({ id, of, scenario, source }: ItemOf<'verdict'>, making: Making): Question {
  const { phrases } = making.lexicon;
  const questionId = `${id}?yes`;
  const says = scenario.reason ?? scenario.situation;
  const option = (stands: 'yes' | 'no', label: string): QuestionOption => ({
    id: optionId(questionId, stands),
    text: [text(label)],
    concepts: stands === of.verdict ? [of.concept] : [],
    feedback: [text(`${making.nameOf(of.concept)}, ${phrases[of.verdict].toLowerCase()}: `), ...says],
  });
  const prompt = fill(phrases.verdictCard, {
    situation: situationText(scenario.situation),
    concept: making.nameOf(of.concept),
  });
  const options = [option('yes', phrases.yes), option('no', phrases.no)];
  return {
    id: questionId,
    kind: 'true-false',
    itemIds: [id],
    prompt,
    options,
    key: [optionId(questionId, of.verdict)],
    choose: 'one',
    source,
  };
}
