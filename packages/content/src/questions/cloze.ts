import type { Making } from '../cards/card.ts';
import type { ItemOf } from '../items/item.ts';
import { fill } from '../lexicon/fill.ts';
import { holdsWords } from '../markdown/holds-words.ts';
import { slugOf } from '../markdown/label.ts';
import { plainText, strong, text } from '../markdown/rich-text.ts';
import { nearest } from './nearest.ts';
import { optionId, type Question } from './question.ts';

const MOST_RIVALS = 3;
const FEWEST_RIVALS = 2;

/**
 * What fills the gap? The other options fill other gaps of the same note, are of like length and
 * words, and do not stand in the passage itself.
 */
export function clozeQuestions(all: readonly ItemOf<'cloze'>[], making: Making): Question[] {
  return all.flatMap((item, place): Question[] => {
    const rivals = nearest(all, place, all.length)
      .filter((other) => isRival(other, item))
      .filter((other, index, list) => list.findIndex((same) => answerOf(same) === answerOf(other)) === index)
      .slice(0, MOST_RIVALS);
    if (rivals.length < FEWEST_RIVALS) return [];
    const { id, of, source } = item;
    const questionId = `${id}?gap`;
    const lead = of.lead === '' ? [] : [strong(text(of.lead)), text(': ')];
    const options = [item, ...rivals]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((other) => ({
        id: optionId(questionId, other.id),
        text: other.of.answer,
        concepts: [],
        feedback: [...other.of.text.flatMap((node) => (node.type === 'text' ? [text(node.value)] : [node]))],
      }));
    const prompt = fill(making.lexicon.phrases.fillGap, { text: [...lead, ...of.text] });
    return [
      {
        id: questionId,
        kind: 'cloze',
        itemIds: [id],
        prompt,
        options,
        key: [optionId(questionId, id)],
        choose: 'one',
        source,
      },
    ];
  });
}

function answerOf({ of }: ItemOf<'cloze'>): string {
  return slugOf(plainText(of.answer));
}

function isRival(other: ItemOf<'cloze'>, item: ItemOf<'cloze'>): boolean {
  const [mine, theirs] = [item, other].map(({ of }) => plainText(of.answer).trim());
  if (!mine || !theirs || answerOf(other) === answerOf(item)) return false;
  const isLike =
    theirs.length <= mine.length * 2 + 4 &&
    mine.length <= theirs.length * 2 + 4 &&
    /^\p{Lu}/u.test(mine) === /^\p{Lu}/u.test(theirs) &&
    /^\p{N}/u.test(mine) === /^\p{N}/u.test(theirs);
  return isLike && !holdsWords(plainText(item.of.text), theirs);
}
