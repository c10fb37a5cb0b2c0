import type { Making } from '../cards/card.ts';
import { maskName, unquoted } from '../cards/mask.ts';
import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText, text } from '../markdown/rich-text.ts';
import { optionId, type Question } from './question.ts';

const LONGEST_NAME = 32;
const MOST_WORDS = 3;
const SHORTEST_MEANING = 12;

/** From a meaning to the name, typed. Only for names that one can be expected to type, and meanings that no other name shares. */
export function typedQuestions(all: readonly ItemOf<'definition'>[], making: Making): Question[] {
  const meanings = Map.groupBy(all, ({ of }) => slugOf(plainText(of.meaning)));
  return all.flatMap(({ id, of, source }): Question[] => {
    const name = making.nameOf(of.concept);
    const shared = new Set(meanings.get(slugOf(plainText(of.meaning)))?.map((other) => other.of.concept));
    const meaning = maskName(unquoted(of.meaning), name);
    const isName = name.length <= LONGEST_NAME && name.split(/\s+/).length <= MOST_WORDS && /^[\p{L}\p{N}]/u.test(name);
    if (of.form !== 'equals' || !isName || shared.size > 1 || plainText(meaning).length < SHORTEST_MEANING) return [];
    if (plainText(meaning).includes('____')) return [];
    const questionId = `${id}?type`;
    const right = optionId(questionId, of.concept);
    return [
      {
        id: questionId,
        kind: 'typed',
        itemIds: [id],
        prompt: fill(making.lexicon.phrases.nameIt, { text: meaning }),
        options: [{ id: right, text: [text(name)], concepts: [of.concept], feedback: of.meaning }],
        key: [right],
        accepts: [name, ...making.aliasesOf(of.concept)],
        choose: 'type',
        source,
      },
    ];
  });
}
