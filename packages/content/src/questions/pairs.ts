import type { Making } from '../cards/card.ts';
import { isNearDuplicate } from '../items/similarity.ts';
import { holdsWords } from '../markdown/holds-words.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText, type RichText } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import { optionId, pair, type Question, type QuestionKind, type Target } from './question.ts';

interface Pairing {
  id: string;
  kind: Extract<QuestionKind, 'matching' | 'sorting'>;
  itemIds: string[];
  prompt: RichText;
  targets: { key: string; text: RichText; concept: string | null }[];
  /** Each option, and the key of the target that it belongs to. */
  options: { key: string; text: RichText; target: string; concepts: string[]; feedback: RichText }[];
  source: Source;
}

/** A question that is answered by putting every option to a target. */
export function pairing({ targets, options, ...draft }: Pairing): Question {
  const made = new Map(
    targets.map(({ key, text, concept }): [string, Target] => [
      key,
      { id: optionId(draft.id, `target ${key}`), text, concept },
    ]),
  );
  return {
    ...draft,
    options: options.map(({ key, text, concepts, feedback }) => ({
      id: optionId(draft.id, key),
      text,
      concepts,
      feedback,
    })),
    targets: [...made.values()],
    key: options.map(({ key, target }) => pair(optionId(draft.id, key), made.get(target)?.id ?? '')),
    choose: draft.kind === 'matching' ? 'match' : 'sort',
  };
}

/** Whether all texts differ, not only by a word more, and none is empty. */
export function areDistinct(texts: readonly RichText[]): boolean {
  const plain = texts.map((text) => plainText(text));
  const slugs = plain.map(slugOf);
  if (slugs.some((slug) => slug === '') || new Set(slugs).size < slugs.length) return false;
  return plain.every((one, at) => plain.slice(at + 1).every((other) => !isNearDuplicate(one, other)));
}

/** Whether a text holds one of some names, which would give its place away. */
export function namesOneOf(text: RichText, conceptIds: readonly string[], { nameOf }: Making): boolean {
  return conceptIds.some((id) => holdsWords(plainText(text), nameOf(id)));
}
