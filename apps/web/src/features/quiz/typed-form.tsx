import { RichTextView } from '@recto/ui/rich-text';
import type { AnswerProps } from './answer-form.tsx';

/** A name, typed. */
export function TypedForm({ question, chosen, labels, onChange }: AnswerProps) {
  const { feedback } = question;
  return (
    <>
      <label className="grid gap-1.5 text-sm font-[550]">
        {labels.typeHere}
        <input
          type="text"
          value={chosen[0] ?? ''}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          disabled={feedback !== null}
          onChange={(event) => onChange([event.target.value])}
          className="min-h-12 rounded-md border border-line-strong bg-surface px-4 font-read text-[18px] font-normal disabled:opacity-100"
        />
      </label>
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
