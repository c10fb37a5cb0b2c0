'use client';
import type { SealedQuestion } from '@recto/content/question';
import { Button } from '@recto/ui/button';
import { classNames } from '@recto/ui/class-names';
import { CheckMark, CrossMark } from '@recto/ui/marks';
import { Notice } from '@recto/ui/notice';
import { RichTextView } from '@recto/ui/rich-text';
import { useState } from 'react';
import { client } from '#api/client.ts';
import { useAction } from '#api/use-action.ts';

interface Labels {
  tryOne: string;
  right: string;
  wrong: string;
  line: string;
  offline: string;
}

type Feedback = Awaited<ReturnType<typeof client.quiz.answerSample.mutate>>;

/** One question that a visitor can answer at once. */
export function SampleCard({ question, labels }: { question: SealedQuestion; labels: Labels }) {
  const [feedback, setFeedback] = useState<Feedback>();
  const { run, isRunning, refusal } = useAction(async (optionId: string) => {
    setFeedback(await client.quiz.answerSample.mutate({ questionId: question.id, optionId }));
  }, labels.offline);
  const [chosen] = feedback?.chosen ?? [];
  return (
    <section className="lifted rounded-lg border border-line bg-surface p-6 sm:p-9" aria-label={labels.tryOne}>
      <p className="label">{labels.tryOne}</p>
      <p className="mt-3.5 mb-5 font-read text-[23px] leading-snug">
        <RichTextView text={question.prompt} />
      </p>
      <div className="flex flex-wrap gap-2">
        {question.options.map((option) => (
          <Button
            key={option.id}
            className={classNames(
              'flex-1 disabled:opacity-100',
              feedback?.key.includes(option.id) && 'border-good! bg-good-soft! text-good',
              chosen === option.id && !feedback?.key.includes(option.id) && 'border-bad! bg-bad-soft! text-bad',
            )}
            disabled={isRunning || feedback !== undefined}
            onClick={() => void run(option.id)}
          >
            {feedback?.key.includes(option.id) ? <CheckMark /> : chosen === option.id ? <CrossMark /> : null}
            <RichTextView text={option.text} />
          </Button>
        ))}
      </div>
      <div aria-live="polite" className="mt-5 min-h-18">
        {feedback && chosen ? (
          <>
            <p className={classNames('font-[550]', feedback.score === 1 ? 'text-good' : 'text-bad')}>
              {feedback.score === 1 ? labels.right : labels.wrong}
            </p>
            <p className="mt-1 text-ink-2">
              <RichTextView text={feedback.why[chosen] ?? []} />{' '}
              <span className="text-ink-3">({labels.line.replace('{line}', String(feedback.line))})</span>
            </p>
          </>
        ) : null}
        {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      </div>
    </section>
  );
}
