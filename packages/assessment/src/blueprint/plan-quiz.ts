import { checksum } from '@recto/content/label';
import type { Question, QuestionKind, QuestionOption } from '@recto/content/question';

/** A question that a quiz may ask. */
export interface Candidate {
  id: string;
  kind: QuestionKind;
  body: Question;
}

/** A question of a quiz, and the order in which its options are shown. */
export interface Planned {
  questionId: string;
  optionIds: string[];
}

/**
 * Which questions a quiz asks, in which order, and how each shows its options. All follows from the
 * seed. Kinds and concepts are covered evenly: each next question is of the kind, then about the
 * concepts, that were asked least, and rather not about those of the question before, so that what
 * contrasts is interleaved. No item is asked twice, and no two questions of one row or subject of
 * which one answers the other.
 * @param seed the attempt's id
 * @param size how many questions at most
 */
export function planQuiz(seed: string, questions: readonly Candidate[], size: number): Planned[] {
  const left = shuffled(questions, ({ id }) => `${seed} ${id}`);
  const chosen: Candidate[] = [];
  const counts = { kinds: new Map<string, number>(), concepts: new Map<string, number>() };
  const items = new Set<string>();
  while (chosen.length < size) {
    const free = left.filter((question) => !chosen.includes(question) && !isAnswered(question, chosen, items));
    const next = best(free, chosen.at(-1), counts);
    if (!next) break;
    chosen.push(next);
    for (const id of next.body.itemIds) items.add(id);
    count(counts.kinds, next.kind);
    for (const concept of conceptsOf(next)) count(counts.concepts, concept);
  }
  return withFairKeys(seed, chosen);
}

interface Counts {
  kinds: Map<string, number>;
  concepts: Map<string, number>;
}

function best(free: readonly Candidate[], last: Candidate | undefined, counts: Counts): Candidate | undefined {
  let found: { question: Candidate; cost: number } | undefined;
  for (const question of free) {
    const cost = costOf(question, last, counts);
    if (!found || cost < found.cost) found = { question, cost };
  }
  return found?.question;
}

/** A kind once more costs more than a concept once more, and that more than the same concepts twice in a row. */
function costOf(question: Candidate, last: Candidate | undefined, { kinds, concepts }: Counts): number {
  const about = conceptsOf(question);
  const asked = about.reduce((sum, concept) => sum + (concepts.get(concept) ?? 0), 0) / Math.max(1, about.length);
  const repeats = last && sameKey(conceptsOf(last), about) ? 1 : 0;
  return (kinds.get(question.kind) ?? 0) * 4 + asked + repeats * 0.5;
}

/** What the right answer claims; of a pairing all that it is about. */
function conceptsOf({ body }: Candidate): string[] {
  const isChoice = body.choose === 'one' || body.choose === 'several' || body.choose === 'type';
  const options = isChoice ? body.options.filter((option) => body.key.includes(option.id)) : body.options;
  return [...new Set(options.flatMap((option) => option.concepts))];
}

function sameKey(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((concept) => b.includes(concept));
}

/** An item that was asked, or of a row with two concepts the other one, is answered already. */
function isAnswered({ body, kind }: Candidate, asked: readonly Candidate[], items: ReadonlySet<string>): boolean {
  if (body.itemIds.some((id) => items.has(id))) return true;
  if (!OF_ROWS.includes(kind)) return false;
  return asked.some((other) => OF_ROWS.includes(other.kind) && other.body.source.line === body.source.line);
}

const OF_ROWS: readonly QuestionKind[] = ['which-concept', 'true-false', 'multiple-choice', 'matching', 'figure'];

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Shuffles the options of each question, and turns them so that the place of the right one goes round evenly over the quiz. */
function withFairKeys(seed: string, chosen: readonly Candidate[]): Planned[] {
  const used = new Map<string, number>();
  return chosen.map(({ id, body }) => {
    const options = shuffled(body.options, (option) => `${seed} ${id} ${option.id}`);
    if (body.choose === 'order') return { questionId: id, optionIds: unsorted(options, body.key) };
    const singles = options.filter((option) => isSingle(option) || body.kind !== 'verdict');
    const rest = options
      .filter((option) => !singles.includes(option))
      .sort((a, b) => b.concepts.length - a.concepts.length);
    const turned = body.choose === 'one' && body.kind !== 'true-false' ? turn(singles, body, used, seed) : singles;
    const shown = body.kind === 'true-false' ? body.options : [...turned, ...rest];
    return { questionId: id, optionIds: shown.map((option) => option.id) };
  });
}

/** Single concepts stand in their shuffled order; what speaks of several or none (“both”, “neither”) reads badly before them. */
function isSingle(option: QuestionOption): boolean {
  return option.concepts.length === 1;
}

function turn(
  options: readonly QuestionOption[],
  { key }: Question,
  used: Map<string, number>,
  seed: string,
): readonly QuestionOption[] {
  const at = options.findIndex((option) => key.includes(option.id));
  if (at < 0 || options.length < 2) return options;
  const places = shuffled([...options.keys()], (place) => `${seed} ${options.length} ${place} ${key[0] ?? ''}`);
  const timesOf = (place: number) => used.get(`${options.length} ${place}`) ?? 0;
  const place = places.reduce((least, next) => (timesOf(next) < timesOf(least) ? next : least));
  count(used, `${options.length} ${place}`);
  const others = options.filter((_, index) => index !== at);
  const right = options[at];
  return right ? [...others.slice(0, place), right, ...others.slice(place)] : options;
}

/** An order to be found is never shown as it is right. */
function unsorted(options: readonly QuestionOption[], key: readonly string[]): string[] {
  const ids = options.map((option) => option.id);
  return ids.every((id, index) => id === key[index]) ? [...ids.slice(1), ...ids.slice(0, 1)] : ids;
}

function shuffled<T>(values: readonly T[], seedOf: (value: T) => string): T[] {
  return values
    .map((value) => ({ value, key: checksum(seedOf(value)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ value }) => value);
}
