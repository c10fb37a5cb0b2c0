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

type Standing = 'right' | 'mistake' | 'passed' | 'chosen' | 'open';

const FRAMES: Record<Standing, string> = {
  right: 'border-good bg-good-soft',
  mistake: 'border-bad bg-bad-soft',
  passed: 'border-line',
  chosen: 'border-accent bg-accent-soft',
  open: 'border-line-strong bg-surface',
};

const BADGES: Record<Standing, string> = {
  right: 'border-good bg-good text-surface',
  mistake: 'border-bad bg-bad text-surface',
  passed: 'border-line-strong text-ink-2',
  chosen: 'border-accent bg-accent text-accent-ink',
  open: 'border-line-strong text-ink-2',
};

function standingOf(id: string, isChosen: boolean, feedback: QuestionFeedback | null): Standing {
  if (!feedback) return isChosen ? 'chosen' : 'open';
  if (feedback.key.includes(id)) return 'right';
  return isChosen ? 'mistake' : 'passed';
}

function badgeOf(standing: Standing, letter: string) {
  if (standing === 'right') return <CheckMark />;
  return standing === 'mistake' ? <CrossMark /> : letter;
}

const FRAME =
  'grid cursor-pointer grid-cols-[26px_1fr] items-start gap-x-3 gap-y-1 rounded-[12px] border p-4 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent';
const BADGE = 'grid size-6 place-items-center rounded-full border-[1.6px] text-xs font-semibold';

/** An option as a real radio button or check box; after the answer, whether it was right and why. */
export function OptionRow({ name, option, letter, isMany, isChosen, feedback, labels, onChoose }: Props) {
  const standing = standingOf(option.id, isChosen, feedback);
  return (
    <label className={classNames(FRAME, FRAMES[standing])}>
      <input
        type={isMany ? 'checkbox' : 'radio'}
        name={name}
        checked={isChosen}
        onChange={onChoose}
        disabled={feedback !== null}
        className="sr-only"
      />
      <span aria-hidden="true" className={classNames(BADGE, BADGES[standing])}>
        {badgeOf(standing, letter)}
      </span>
      <span className={classNames((standing === 'right' || standing === 'mistake') && 'font-semibold')}>
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
