import { classNames } from '@recto/ui/class-names';
import { CheckMark, CrossMark } from '@recto/ui/marks';
import { RichTextView } from '@recto/ui/rich-text';
import type { AskedQuestion, QuestionFeedback, QuizLabels } from './quiz-run.tsx';

interface Props {
  name: string;
  option: AskedQuestion['options'][number];
  letter: string;
  isMany: boolean;
  isChosen: boolean;
  feedback: QuestionFeedback | null;
  labels: QuizLabels;
  onChoose: () => void;
}

/** An option as a real radio button or check box; after the answer, whether it was right and why. */
export function OptionRow({ name, option, letter, isMany, isChosen, feedback, labels, onChoose }: Props) {
  const isRight = feedback?.key.includes(option.id) ?? false;
  const isMistake = feedback !== null && isChosen && !isRight;
  return (
    <label
      className={classNames(
        'grid cursor-pointer grid-cols-[26px_1fr] items-start gap-x-3 gap-y-1 rounded-[12px] border p-4 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
        isRight ? 'border-good bg-good-soft' : isMistake ? 'border-bad bg-bad-soft' : feedback ? 'border-line' : isChosen ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface',
      )}
    >
      <input type={isMany ? 'checkbox' : 'radio'} name={name} checked={isChosen} onChange={onChoose} disabled={feedback !== null} className="sr-only" />
      <span
        aria-hidden="true"
        className={classNames('grid size-6 place-items-center rounded-full border-[1.6px] text-xs font-semibold', isRight ? 'border-good bg-good text-surface' : isMistake ? 'border-bad bg-bad text-surface' : isChosen ? 'border-accent bg-accent text-accent-ink' : 'border-line-strong text-ink-2')}
      >
        {isRight ? <CheckMark /> : isMistake ? <CrossMark /> : letter}
      </span>
      <span className={classNames((isRight || isMistake) && 'font-semibold')}>
        <RichTextView text={option.text} />
        {isChosen && feedback ? <span className="text-sm font-normal text-ink-2"> · {labels.yours}</span> : null}
      </span>
      {feedback ? (
        <span className="col-start-2 text-sm text-ink-2">
          <RichTextView text={feedback.why[option.id] ?? []} />
        </span>
      ) : null}
    </label>
  );
}
