import { plainText } from '@recto/content/rich-text';
import { classNames } from '@recto/ui/class-names';
import { RichTextView } from '@recto/ui/rich-text';
import type { AnswerProps } from './answer-form.tsx';

/** A numbered list whose lines are moved up and down by buttons. */
export function OrderForm({ question, chosen, labels, onChange }: AnswerProps) {
  const { options, feedback } = question;
  const shown = chosen.flatMap((id) => options.filter((option) => option.id === id));
  const move = (from: number, to: number) => {
    const next = [...chosen];
    const [moved] = next.splice(from, 1);
    if (moved !== undefined) next.splice(to, 0, moved);
    onChange(next);
  };
  return (
    <>
      <ol className="grid gap-2.5">
        {shown.map((option, index) => {
          const isRight = feedback ? feedback.key[index] === option.id : undefined;
          return (
            <li
              key={option.id}
              className={classNames(
                'grid grid-cols-[26px_1fr_auto] items-center gap-3 rounded-[12px] border p-3',
                isRight === undefined
                  ? 'border-line-strong bg-surface'
                  : isRight
                    ? 'border-good bg-good-soft'
                    : 'border-bad bg-bad-soft',
              )}
            >
              <span className="figures text-center text-ink-2">{index + 1}</span>
              <span>
                <RichTextView text={option.text} />
              </span>
              {feedback ? null : (
                <span className="flex gap-1">
                  <Move
                    label={labels.moveUp}
                    text={plainText(option.text)}
                    sign="↑"
                    isOff={index === 0}
                    onMove={() => move(index, index - 1)}
                  />
                  <Move
                    label={labels.moveDown}
                    text={plainText(option.text)}
                    sign="↓"
                    isOff={index === shown.length - 1}
                    onMove={() => move(index, index + 1)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {feedback && feedback.score < 1 ? (
        <div className="text-sm text-ink-2">
          <p className="font-[550]">{labels.rightOrder}</p>
          <ol className="mt-1 list-decimal pl-6">
            {feedback.key.map((id) => (
              <li key={id}>
                <RichTextView text={options.find((option) => option.id === id)?.text ?? []} />
              </li>
            ))}
          </ol>
        </div>
      ) : null}
    </>
  );
}

function Move(props: { label: string; text: string; sign: string; isOff: boolean; onMove: () => void }) {
  const { label, text, sign, isOff, onMove } = props;
  return (
    <button
      type="button"
      aria-label={label.replace('{text}', text)}
      disabled={isOff}
      onClick={onMove}
      className="grid size-11 place-items-center rounded-md border border-line-strong bg-surface text-lg disabled:opacity-30"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
