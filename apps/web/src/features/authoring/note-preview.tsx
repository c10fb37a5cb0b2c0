import type { Generated } from '@recto/content/generate';
import { Chip } from '@recto/ui/chip';
import { classNames } from '@recto/ui/class-names';
import { CheckMark } from '@recto/ui/marks';
import { Panel } from '@recto/ui/panel';
import { RichTextView } from '@recto/ui/rich-text';
import { Scrollable } from '@recto/ui/scrollable';
import type { ReactNode } from 'react';
import type { WorkbenchLabels } from './note-workbench.tsx';

interface Props {
  generated: Generated | undefined;
  labels: WorkbenchLabels;
}

const HEIGHT = 'max-h-[min(66vh,760px)] pr-1';

export function CardList({ generated, labels }: Props) {
  const cards = generated?.cards ?? [];
  return (
    <Listing label={labels.cards} none={labels.noCards} isEmpty={cards.length === 0}>
      {cards.map((card) => (
        <li key={card.id}>
          <Panel className="p-4">
            <Line text={labels.line} line={card.source.line} />
            <p className="font-read text-[18px] leading-snug">
              <RichTextView text={card.front} />
            </p>
            <p className="mt-2 font-read text-ink-2">
              <RichTextView text={card.back} />
            </p>
          </Panel>
        </li>
      ))}
    </Listing>
  );
}

export function QuestionList({ generated, labels }: Props) {
  const questions = generated?.questions ?? [];
  return (
    <Listing label={labels.questions} none={labels.noQuestions} isEmpty={questions.length === 0}>
      {questions.map((question) => (
        <li key={question.id}>
          <Panel className="p-4">
            <Line text={labels.line} line={question.source.line} />
            <p className="font-read text-[18px] leading-snug">
              <RichTextView text={question.prompt} />
            </p>
            <ul className="mt-2 grid gap-1 text-sm">
              {question.options.map((option) => {
                const isRight = question.key.includes(option.id);
                return (
                  <li
                    key={option.id}
                    className={classNames('flex items-start gap-2', isRight ? 'text-good' : 'text-ink-2')}
                  >
                    <span className="w-4 shrink-0 pt-0.5">{isRight ? <CheckMark /> : null}</span>
                    <span>
                      <RichTextView text={option.text} />{' '}
                      <span className="text-ink-3">
                        · <RichTextView text={option.feedback} />
                      </span>
                    </span>
                  </li>
                );
              })}
            </ul>
          </Panel>
        </li>
      ))}
    </Listing>
  );
}

const TONES = { info: 'plain', warning: 'warn', error: 'bad' } as const;

export function ProblemList({ generated, labels }: Props) {
  const diagnostics = generated?.diagnostics ?? [];
  return (
    <Listing label={labels.problems} none={labels.noProblems} isEmpty={diagnostics.length === 0}>
      {diagnostics.map(({ line, severity, code, message }) => (
        <li
          key={`${line} ${code} ${message}`}
          className="flex items-baseline gap-3 border-t border-line py-2.5 text-sm first:border-0"
        >
          <span className="figures min-w-14 text-ink-2">{labels.line.replace('{line}', String(line))}</span>
          <Chip tone={TONES[severity]}>{labels.severity[severity]}</Chip>
          <span className="flex-1">{message}</span>
        </li>
      ))}
    </Listing>
  );
}

/** A list that scrolls by itself, or the sentence that says why it is empty. */
function Listing(props: { label: string; none: string; isEmpty: boolean; children: ReactNode }) {
  const { label, none, isEmpty, children } = props;
  if (isEmpty) return <p className="text-ink-2">{none}</p>;
  return (
    <Scrollable label={label} className={HEIGHT}>
      <ul className="grid gap-2.5">{children}</ul>
    </Scrollable>
  );
}

function Line({ text, line }: { text: string; line: number }) {
  return <p className="figures mb-1 text-[12.5px] text-ink-3">{text.replace('{line}', String(line))}</p>;
}
