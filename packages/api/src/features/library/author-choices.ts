import type { Card } from '@recto/content/card';
import type { Generated } from '@recto/content/generate';
import { checksum } from '@recto/content/label';
import type { Question } from '@recto/content/question';
import { type RichText, text } from '@recto/content/rich-text';
import type { Db, Store } from '@recto/database/store';
import { eq } from 'drizzle-orm';

/** What an author decided for an item. */
export interface Choice {
  isDisabled: boolean;
  prompt: string | null;
  feedback: string | null;
}

/** The cards and questions of a version as its author wants them: some left out, some reworded, some added by hand. */
export async function asAuthorWants(
  tx: Db,
  t: Store['t'],
  noteId: string,
  settled: ReadonlyMap<string, string>,
  generated: Generated,
): Promise<{ cards: Card[]; questions: Question[] }> {
  const rows = await tx
    .select({ choice: t.itemChoice })
    .from(t.itemChoice)
    .innerJoin(t.item, eq(t.item.id, t.itemChoice.itemId))
    .where(eq(t.item.noteId, noteId));
  const byId = new Map(rows.map(({ choice }) => [choice.itemId, choice]));
  const choiceOf = (place: string) => byId.get(settled.get(place) ?? '');
  const own = await tx.select().from(t.ownQuestion).where(eq(t.ownQuestion.noteId, noteId));
  return {
    cards: withChoices(generated.cards, choiceOf),
    questions: [
      ...generated.questions
        .filter((question) => !question.itemIds.some((place) => choiceOf(place)?.isDisabled))
        .map((question) => withFeedback(question, choiceOf)),
      ...own.map(ownQuestion),
    ],
  };
}

function withChoices(cards: readonly Card[], choiceOf: (place: string) => Choice | undefined): Card[] {
  const seen = new Set<string>();
  return cards.flatMap((card): Card[] => {
    const choice = choiceOf(card.itemId);
    const isFirst = !seen.has(card.itemId);
    seen.add(card.itemId);
    if (!choice) return [card];
    if (choice.isDisabled) return [];
    const front = isFirst && choice.prompt ? [text(choice.prompt)] : card.front;
    return [{ ...card, front, back: [...card.back, ...added(choice.feedback)] }];
  });
}

function added(feedback: string | null): RichText {
  return feedback ? [{ type: 'break' }, { type: 'emphasis', children: [text(feedback)] }] : [];
}

function withFeedback(question: Question, choiceOf: (place: string) => Choice | undefined): Question {
  const feedback = question.itemIds.flatMap((place) => added(choiceOf(place)?.feedback ?? null));
  if (feedback.length === 0) return question;
  const options = question.options.map((option) =>
    question.key.some((entry) => entry.startsWith(option.id))
      ? { ...option, feedback: [...option.feedback, ...feedback] }
      : option,
  );
  return { ...question, options };
}

function ownQuestion({ id, prompt, options, line }: Store['t']['ownQuestion']['$inferSelect']): Question {
  const made = options.map((option, index) => ({
    id: checksum(`${id} ${index}`),
    text: [text(option.text)],
    concepts: [],
    feedback: [text(option.feedback)],
  }));
  const key = made.filter((_, index) => options[index]?.isRight).map((option) => option.id);
  return {
    id: `own/${id}`,
    kind: 'own',
    itemIds: [],
    prompt: [text(prompt)],
    options: made,
    key,
    choose: key.length > 1 ? 'several' : 'one',
    source: { line, endLine: line },
  };
}
