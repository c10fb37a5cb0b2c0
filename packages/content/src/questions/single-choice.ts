import type { Making } from '../cards/card.ts';
import type { Diagnostic } from '../knowledge/diagnostics.ts';
import { type RichText, text } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import { optionId, type Question, type QuestionKind } from './question.ts';

/** What a maker of questions gives back: the question, or why there is none. */
export type Made = { question: Question } | { diagnostic: Diagnostic };

interface SingleChoice {
  id: string;
  kind: QuestionKind;
  itemIds: string[];
  prompt: RichText;
  right: string;
  /** Concepts that are certainly wrong here, with what the note says of them instead; the right one among them is ignored. */
  rivals: readonly { concept: string; says: RichText | null }[];
  /** What the note says of the right one. */
  says: RichText | null;
  source: Source;
}

/** "Which concept …": one is right, every rival is known to be wrong. Fewer than one rival makes no question. */
export function singleChoice(choice: SingleChoice, { nameOf, lexicon }: Making): Made {
  const rivals = choice.rivals.filter((rival) => rival.concept !== choice.right);
  if (rivals.length === 0) return { diagnostic: notPossible(choice.source, nameOf(choice.right)) };
  const all = [{ concept: choice.right, says: choice.says }, ...rivals].sort((a, b) =>
    a.concept < b.concept ? -1 : 1,
  );
  const options = all.map(({ concept, says }) => ({
    id: optionId(choice.id, concept),
    text: [text(nameOf(concept))],
    // A concept of another note is no one's confusion here.
    concepts: concept.includes('/') ? [] : [concept],
    feedback: says
      ? [text(`${nameOf(concept)}: `), ...says]
      : [text(lexicon.phrases.belongsTo.replace('{concept}', nameOf(choice.right)))],
  }));
  const { id, kind, itemIds, prompt, source } = choice;
  return { question: { id, kind, itemIds, prompt, options, key: [optionId(id, choice.right)], choose: 'one', source } };
}

function notPossible({ line }: Source, name: string): Diagnostic {
  return {
    line,
    severity: 'info',
    code: 'question-not-possible',
    message: `No quiz question is made here: nothing in the note says the same kind of thing of another concept than ${name}, so there is no fair wrong answer.`,
  };
}
