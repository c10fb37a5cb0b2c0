import type { AnswerProps } from './answer-form.tsx';
import { OptionRow } from './option-row.tsx';

/** Radio buttons for one, check boxes for any number. */
export function ChoiceForm({ question, chosen, labels, onChange }: AnswerProps) {
  const { feedback } = question;
  const isMany = question.choose === 'several';
  return question.options.map((option, index) => (
    <OptionRow
      key={option.id}
      name={question.id}
      option={option}
      letter={String.fromCharCode(65 + index)}
      isMany={isMany}
      isChosen={chosen.includes(option.id)}
      feedback={feedback}
      labels={labels}
      onChoose={() => onChange(toggled(chosen, option.id, isMany))}
    />
  ));
}

/** An answer with one option chosen, or of several turned over. */
export function toggled(chosen: readonly string[], id: string, isMany: boolean): readonly string[] {
  if (!isMany) return [id];
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}
