import { Field } from '@recto/ui/field';
import { RichTextView } from '@recto/ui/rich-text';
import type { AnswerProps } from './answer-form.tsx';

/** A name, typed. */
export function TypedForm({ question, chosen, labels, onChange }: AnswerProps) {
  const { feedback } = question;
  return (
    <>
      <Field
        label={labels.typeHere}
        type="text"
        value={chosen[0] ?? ''}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        disabled={feedback !== null}
        onChange={(event) => onChange([event.target.value])}
      />
      {feedback?.answer ? (
        <p>
          {labels.theAnswer}
          <strong>
            <RichTextView text={feedback.answer} />
          </strong>
        </p>
      ) : null}
    </>
  );
}
