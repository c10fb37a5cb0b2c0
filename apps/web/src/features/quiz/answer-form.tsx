import { ChoiceForm } from './choice-form.tsx';
import { OrderForm } from './order-form.tsx';
import { PairForm } from './pair-form.tsx';
import type { AskedQuestion, QuizLabels } from './quiz-run.tsx';
import { TypedForm } from './typed-form.tsx';

export interface AnswerProps {
  question: AskedQuestion;
  /** The answer so far, in the form of the question. */
  chosen: readonly string[];
  labels: QuizLabels;
  onChange: (chosen: readonly string[]) => void;
}

/** The control by which a question is answered; after the answer it says why. */
export function AnswerForm(props: AnswerProps) {
  switch (props.question.choose) {
    case 'one':
    case 'several':
      return <ChoiceForm {...props} />;
    case 'match':
    case 'sort':
      return <PairForm {...props} />;
    case 'order':
      return <OrderForm {...props} />;
    case 'type':
      return <TypedForm {...props} />;
  }
}

/** Whether an answer can be checked: something is chosen, everything is placed. An order stands from the start. */
export function isComplete({ choose, options }: AskedQuestion, chosen: readonly string[]): boolean {
  if (choose === 'match' || choose === 'sort') return chosen.length === options.length;
  if (choose === 'type') return (chosen[0] ?? '').trim() !== '';
  return chosen.length > 0;
}

/** What stands before anything is touched: an order as it is shown, else nothing. */
export function initialAnswer({ choose, options, feedback }: AskedQuestion): readonly string[] {
  if (feedback) return feedback.chosen;
  return choose === 'order' ? options.map((option) => option.id) : [];
}
