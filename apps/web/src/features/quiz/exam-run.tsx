'use client';
import { Button } from '@recto/ui/button';
import { classNames } from '@recto/ui/class-names';
import { Notice } from '@recto/ui/notice';
import { RichTextView } from '@recto/ui/rich-text';
import { useEffect, useRef, useState } from 'react';
import { ActionButton } from '#features/shell/action-button.tsx';
import { AnswerForm, isComplete } from './answer-form.tsx';
import type { AskedQuestion, Attempt, QuizLabels } from './quiz-run.tsx';
import { type ExamAnswer, useExam, useTimeLeft } from './use-exam.ts';

/** An exam: questions in any order, flags to come back to, every change saved, a timer that the server keeps. */
export function ExamRun({ attempt, labels }: { attempt: Attempt; labels: QuizLabels }) {
  const exam = useExam(attempt);
  const [at, setAt] = useState(0);
  const [isSure, setSure] = useState(false);
  const left = useTimeLeft(attempt, () => void exam.handIn().catch(() => window.location.reload()));
  const { questions } = attempt;
  const question = questions[at];
  const heading = useRef<HTMLHeadingElement>(null);
  const { shown } = exam;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves with the question.
  useEffect(() => {
    shown();
    heading.current?.focus({ preventScroll: true });
  }, [at]);
  if (!question) return null;
  const answer = exam.answerOf(question.id);
  const open = questions.filter((one) => !isAnswered(one, exam.answers.get(one.id))).length;
  const isLast = at === questions.length - 1;
  return (
    <section>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-5 gap-y-1 text-sm text-ink-2">
        <span className="figures" role="timer" aria-live="off">
          {left === null ? '' : labels.timeLeft.replace('{time}', clock(left))}
        </span>
        <span aria-live="polite" className={exam.state === 'stuck' ? 'text-warn' : ''}>
          {exam.state === 'saved' ? labels.saved : exam.state === 'saving' ? labels.saving : labels.notSaved}
        </span>
      </div>
      <Navigator questions={questions} at={at} answers={exam.answers} labels={labels} onGo={setAt} />
      {exam.refusal ? (
        <Notice tone="bad" className="mb-4">
          {exam.refusal}
        </Notice>
      ) : null}
      <p className="label">{labels.kinds[question.kind]}</p>
      <h1
        ref={heading}
        tabIndex={-1}
        className="mt-3 font-read text-[clamp(21px,3vw,27px)]! leading-[1.32]! font-normal! outline-none"
      >
        <RichTextView text={question.prompt} />
      </h1>
      {question.choose === 'several' ? <p className="mt-2 text-sm text-ink-2">{labels.several}</p> : null}
      <fieldset className="my-6 grid gap-2.5" key={question.id}>
        <legend className="sr-only">{labels.kinds[question.kind]}</legend>
        <AnswerForm
          question={question}
          chosen={answer.chosen}
          labels={labels}
          onChange={(chosen) => exam.change(question.id, { chosen })}
        />
      </fieldset>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          aria-pressed={answer.isFlagged}
          onClick={() => exam.change(question.id, { isFlagged: !answer.isFlagged })}
        >
          {answer.isFlagged ? `⚑ ${labels.unflag}` : labels.flagQuestion}
        </Button>
        <span className="ml-auto flex gap-3">
          <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
            {labels.previous}
          </Button>
          {isLast ? (
            <Button look="primary" onClick={() => setSure(true)}>
              {labels.handIn}
            </Button>
          ) : (
            <Button look="primary" onClick={() => setAt(at + 1)}>
              {labels.next}
            </Button>
          )}
        </span>
      </div>
      {isSure ? (
        <div className="mt-6 rounded-md border border-line bg-surface p-5">
          <p className="mb-4" role="status">
            {labels.handInSure[Math.min(open, labels.handInSure.length - 1)]}
          </p>
          <div className="flex flex-wrap gap-3">
            <ActionButton look="primary" action={exam.handIn} offline={labels.offline}>
              {labels.handIn}
            </ActionButton>
            <Button look="quiet" onClick={() => setSure(false)}>
              {labels.keepOn}
            </Button>
          </div>
        </div>
      ) : null}
    </section>
  );
}

function isAnswered(question: AskedQuestion, answer: ExamAnswer | undefined): boolean {
  return answer !== undefined && isComplete(question, answer.chosen);
}

interface NavigatorProps {
  questions: readonly AskedQuestion[];
  at: number;
  answers: ReadonlyMap<string, ExamAnswer>;
  labels: QuizLabels;
  onGo: (at: number) => void;
}

/** Every question as a number that leads there and says how it stands. */
function Navigator({ questions, at, answers, labels, onGo }: NavigatorProps) {
  return (
    <nav aria-label={labels.navigator} className="mb-7">
      <ol className="flex flex-wrap gap-1.5">
        {questions.map((question, index) => {
          const answer = answers.get(question.id);
          const done = isAnswered(question, answer);
          const states = [done ? labels.answered : labels.open, ...(answer?.isFlagged ? [labels.flagged] : [])];
          return (
            <li key={question.id}>
              <button
                type="button"
                aria-current={index === at ? 'step' : undefined}
                aria-label={`${labels.questionAt.replace('{at}', String(index + 1))}, ${states.join(', ')}`}
                onClick={() => onGo(index)}
                className={classNames(
                  'figures relative grid size-10 place-items-center rounded-sm border text-sm',
                  done ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface',
                  index === at && 'outline-2 outline-offset-1 outline-ink',
                )}
              >
                {index + 1}
                {answer?.isFlagged ? <span className="absolute top-0 right-0.5 text-[11px] text-warn">⚑</span> : null}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** "14:05", or with hours "1:04:05"; long times in days. */
function clock(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const hours = Math.floor(ms / HOUR);
  if (hours >= 48) return `${Math.floor(hours / 24)} d`;
  const rest = `${two((ms % HOUR) / MINUTE)}:${two((ms % MINUTE) / SECOND)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
