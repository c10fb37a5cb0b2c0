import { plainText } from '@recto/content/rich-text';
import type { AskedQuestion, QuestionFeedback } from './quiz-run.tsx';

/**
 * What a second try at a question comes to. It is judged here, by what the first try was told, and counts nowhere:
 * all or nothing, an order by its order, the rest as a set, a typed answer by its letters.
 */
export function retried(question: AskedQuestion, chosen: readonly string[]): QuestionFeedback | null {
  const { feedback } = question;
  if (!feedback) return null;
  return { ...feedback, chosen: [...chosen], score: isRight(question, feedback, chosen) ? 1 : 0 };
}

function isRight({ choose }: AskedQuestion, { key, answer }: QuestionFeedback, chosen: readonly string[]): boolean {
  if (choose === 'order') return key.length === chosen.length && key.every((id, index) => id === chosen[index]);
  if (choose === 'type') return plain(plainText(answer ?? [])) === plain(chosen[0] ?? '');
  return key.length === chosen.length && key.every((id) => chosen.includes(id));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** A question as it is asked once more: without what was said of the first try. */
export function askedAgain(question: AskedQuestion): AskedQuestion {
  return { ...question, feedback: null };
}
