import { checksum } from '@recto/content/label';
import type { Question, QuestionKind, QuestionOption } from '@recto/content/question';

interface Candidate {
  id: string;
  kind: QuestionKind;
  body: Question;
}

/** What a scenario asks is what the note is for; the others follow in this order. */
const KIND_ORDER: readonly QuestionKind[] = [
  'verdict',
  'which-concept',
  'classification',
  'which-analogy',
  'which-definition',
];

/**
 * Which questions an attempt asks and in which order it shows their options: kinds in turn, no
 * item twice, all decided by the attempt's id, so that the same id gives the same quiz.
 */
export function planAttempt(
  attemptId: string,
  questions: readonly Candidate[],
  size: number,
): { questionId: string; optionIds: string[] }[] {
  const byKind = Map.groupBy(
    shuffled(questions, (question) => `${attemptId} ${question.id}`),
    (question) => question.kind,
  );
  const turns = KIND_ORDER.map((kind) => byKind.get(kind) ?? []);
  const asked: Candidate[] = [];
  const items = new Set<string>();
  for (let turn = 0; turns.some((list) => turn < list.length); turn += 1) {
    for (const list of turns) {
      const question = list[turn];
      if (!question || question.body.itemIds.some((id) => items.has(id)) || answersAnother(question, asked)) continue;
      asked.push(question);
      for (const id of question.body.itemIds) items.add(id);
    }
  }
  return asked.slice(0, size).map(({ id, body }) => ({
    questionId: id,
    optionIds: inFairOrder(shuffled(body.options, (option) => `${attemptId} ${id} ${option.id}`)).map(
      (option) => option.id,
    ),
  }));
}

/** Single concepts in their shuffled order, then what speaks of several or none ("both", "neither"), which reads badly before them. */
function inFairOrder(options: readonly QuestionOption[]): QuestionOption[] {
  const isSingle = (option: QuestionOption) => option.concepts.length === 1;
  const rest = options.filter((option) => !isSingle(option)).sort((a, b) => b.concepts.length - a.concepts.length);
  return [...options.filter(isSingle), ...rest];
}

/** Of a row with two concepts, either question gives the other's answer away: only one is asked. */
function answersAnother({ kind, body }: Candidate, asked: readonly Candidate[]): boolean {
  if (kind !== 'which-concept') return false;
  return asked.some((other) => other.kind === kind && other.body.source.line === body.source.line);
}

function shuffled<T>(values: readonly T[], seedOf: (value: T) => string): T[] {
  return values
    .map((value) => ({ value, key: checksum(seedOf(value)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ value }) => value);
}
