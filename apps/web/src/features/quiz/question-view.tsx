'use client';
import { Button } from '@recto/ui/button';
import { Notice } from '@recto/ui/notice';
import { RichTextView } from '@recto/ui/rich-text';
import { useEffect, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { client } from '#api/client.ts';
import { useAction } from '#api/use-action.ts';
import { FlagLink } from '#features/authoring/flag-link.tsx';
import { isOnControl } from '#features/study/use-session-keys.ts';
import { AnswerForm, initialAnswer, isComplete } from './answer-form.tsx';
import { toggled } from './choice-form.tsx';
import type { AskedQuestion, QuestionFeedback, QuizLabels } from './quiz-run.tsx';

interface Props {
  attemptId: string;
  noteId: string;
  question: AskedQuestion;
  isLast: boolean;
  /** Whether to ask how sure one is, before the answer counts. */
  asksConfidence: boolean;
  labels: QuizLabels;
  /** Judges an answer without the server, where it counts nowhere. */
  judge?: (chosen: readonly string[]) => QuestionFeedback | null;
  onFeedback: (feedback: QuestionFeedback) => void;
  onNext: () => void;
}

/** One question: letters or arrows choose, Enter checks and goes on, and every option says why. */
export function QuestionView(props: Props) {
  const { attemptId, noteId, question, isLast, asksConfidence, labels, judge, onFeedback, onNext } = props;
  const { feedback } = question;
  const [chosen, setChosen] = useState<readonly string[]>(() => initialAnswer(question));
  const [responseId] = useState(() => v7());
  const [shownAt] = useState(() => performance.now());
  const { run, isRunning, refusal } = useAction(async (isSure: boolean | null) => {
    const judged = judge?.(chosen);
    if (judged) return onFeedback(judged);
    const tookMs = Math.round(performance.now() - shownAt);
    onFeedback(
      await client.quiz.respond.mutate({
        id: responseId,
        attemptId,
        questionId: question.id,
        chosen: [...chosen],
        respondedAt: Date.now(),
        tookMs,
        isSure,
        isSecondLook: refusal !== undefined,
      }),
    );
  }, labels.offline);
  const isMany = question.choose === 'several';
  const choose = (id: string) => {
    if (!feedback) setChosen((now) => toggled(now, id, isMany));
  };
  const isReady = isComplete(question, chosen);
  const forward = () =>
    feedback ? onNext() : isReady && !isRunning ? void run(asksConfidence ? true : null) : undefined;
  useKeys(question, choose, forward);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section>
      <p className="label">{labels.kinds[question.kind]}</p>
      <h1
        ref={heading}
        tabIndex={-1}
        className="mt-3 font-read text-[clamp(21px,3vw,27px)]! leading-[1.32]! font-normal! tracking-[-0.008em] outline-none"
      >
        <RichTextView text={question.prompt} />
      </h1>
      {isMany ? <p className="mt-2 text-sm text-ink-2">{labels.several}</p> : null}
      <fieldset className="my-6 grid gap-2.5">
        <legend className="sr-only">{labels.kinds[question.kind]}</legend>
        <AnswerForm
          question={question}
          chosen={chosen}
          labels={labels}
          onChange={(next) => !feedback && setChosen(next)}
        />
      </fieldset>
      <div aria-live="polite">
        {feedback ? <Outcome feedback={feedback} labels={labels} /> : null}
        {refusal ? (
          <Notice tone="bad" className="mb-4">
            {refusal}
          </Notice>
        ) : null}
      </div>
      {feedback ? (
        <div className="mb-4">
          <FlagLink noteId={noteId} about={{ questionId: question.id }} labels={labels.flag} />
        </div>
      ) : null}
      <div className="flex items-center justify-between gap-4">
        <p className="text-[12.5px] text-ink-3 max-sm:invisible">
          {isChoice(question) ? labels.keys : labels.keysForm}
        </p>
        {asksConfidence && !feedback ? (
          <Button className="ml-auto" disabled={!isReady || isRunning} onClick={() => void run(false)}>
            {labels.unsure}
          </Button>
        ) : null}
        <Button look="primary" disabled={!feedback && (!isReady || isRunning)} onClick={forward}>
          {feedback ? (isLast ? labels.finish : labels.next) : asksConfidence ? labels.sure : labels.check}
          <kbd className="border-current! bg-transparent! text-inherit!">↵</kbd>
        </Button>
      </div>
    </section>
  );
}

function Outcome({ feedback, labels }: { feedback: QuestionFeedback; labels: QuizLabels }) {
  const { score, line } = feedback;
  const text =
    score === 1
      ? labels.right
      : score === 0
        ? labels.wrong
        : labels.partly.replace('{share}', String(Math.round(score * 100)));
  return (
    <p className="mb-5">
      <strong className={score === 1 ? 'text-good' : 'text-bad'}>{text}</strong>{' '}
      <span className="text-sm text-ink-2">{labels.line.replace('{line}', String(line))}</span>
    </p>
  );
}

/** A, B, C … or 1, 2, 3 … choose; Enter goes on, unless it already presses a button or follows a link. */
function useKeys(question: AskedQuestion, choose: (id: string) => void, forward: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const option = isChoice(question) ? question.options[placeOf(event.key)] : undefined;
      if (!option && !goesOn(event)) return;
      event.preventDefault();
      if (option) choose(option.id);
      else forward();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

function isChoice({ choose }: AskedQuestion): boolean {
  return choose === 'one' || choose === 'several';
}

/** Enter goes on from a text field too, but not from a button or a list, which it opens. */
function goesOn(event: KeyboardEvent): boolean {
  const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
  return event.key === 'Enter' && (isTyping || !isOnControl(event));
}

/** The place of an option by its key, from 0: A and 1 are the first. -1 for every other key. */
function placeOf(key: string): number {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return /^[a-z]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : -1;
}
