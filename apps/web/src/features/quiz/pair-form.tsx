import { plainText } from '@recto/content/rich-text';
import { classNames } from '@recto/ui/class-names';
import { CheckMark, CrossMark } from '@recto/ui/marks';
import { RichTextView } from '@recto/ui/rich-text';
import type { AnswerProps } from './answer-form.tsx';
import type { AskedQuestion, QuizLabels } from './quiz-run.tsx';

/** Every option with a list of places to choose from: the same by mouse, touch, keys and screen reader. */
export function PairForm({ question, chosen, labels, onChange }: AnswerProps) {
  const put = (option: string, target: string) => {
    const others = chosen.filter((given) => !given.startsWith(`${option}>`));
    onChange(target === '' ? others : [...others, `${option}>${target}`]);
  };
  return question.options.map((option) => (
    <PairRow
      key={option.id}
      question={question}
      option={option}
      place={placeIn(chosen, option.id)}
      labels={labels}
      onPut={(target) => put(option.id, target)}
    />
  ));
}

interface RowProps {
  question: AskedQuestion;
  option: AskedQuestion['options'][number];
  /** Id of the target that it was put to; empty before. */
  place: string;
  labels: QuizLabels;
  onPut: (target: string) => void;
}

const FRAMES = {
  open: 'border-line-strong bg-surface',
  right: 'border-good bg-good-soft',
  wrong: 'border-bad bg-bad-soft',
};

function PairRow({ question: { targets, feedback }, option, place, labels, onPut }: RowProps) {
  const rightPlace = feedback ? placeIn(feedback.key, option.id) : undefined;
  const standing = rightPlace === undefined ? 'open' : rightPlace === place ? 'right' : 'wrong';
  const target = targets.find((one) => one.id === rightPlace);
  return (
    <div
      className={classNames(
        'grid items-center gap-x-4 gap-y-2 rounded-[12px] border p-4 sm:grid-cols-[1fr_minmax(180px,40%)]',
        FRAMES[standing],
      )}
    >
      <span id={`option-${option.id}`}>
        <RichTextView text={option.text} />
      </span>
      <span className="flex items-center gap-2">
        <select
          aria-labelledby={`option-${option.id}`}
          value={place}
          disabled={standing !== 'open'}
          onChange={(event) => onPut(event.target.value)}
          className="min-h-11 w-full min-w-0 rounded-md border border-line-strong bg-surface px-3 disabled:opacity-100"
        >
          <option value="">{labels.choosePlace}</option>
          {targets.map((one) => (
            <option key={one.id} value={one.id}>
              {plainText(one.text)}
            </option>
          ))}
        </select>
        {standing === 'open' ? null : <Standing isRight={standing === 'right'} labels={labels} />}
      </span>
      {standing === 'wrong' && target ? (
        <span className="text-sm text-ink-2 sm:col-span-2">
          {labels.belongs.replace('{target}', plainText(target.text))}
        </span>
      ) : null}
    </div>
  );
}

function Standing({ isRight, labels }: { isRight: boolean; labels: QuizLabels }) {
  return (
    <span className={isRight ? 'text-good' : 'text-bad'}>
      {isRight ? <CheckMark /> : <CrossMark />}
      <span className="sr-only">{isRight ? labels.right : labels.wrong}</span>
    </span>
  );
}

function placeIn(pairs: readonly string[], option: string): string {
  return pairs.find((given) => given.startsWith(`${option}>`))?.split('>')[1] ?? '';
}
