'use client';
import type { AppRouter } from '@recto/api/router';
import type { QuestionKind } from '@recto/content/question';
import { classNames } from '@recto/ui/class-names';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { FlagLabels } from '#features/authoring/flag-form.tsx';
import { QuestionView } from './question-view.tsx';
import { QuizResult } from './quiz-result.tsx';

export type Attempt = inferRouterOutputs<AppRouter>['quiz']['attempt'];
export type AskedQuestion = Attempt['questions'][number];
export type QuestionFeedback = NonNullable<AskedQuestion['feedback']>;

export interface QuizLabels {
  progress: string;
  check: string;
  next: string;
  finish: string;
  yours: string;
  right: string;
  wrong: string;
  partly: string;
  line: string;
  several: string;
  result: string;
  resultText: string;
  review: string;
  study: string;
  toNote: string;
  again: string;
  offline: string;
  keys: string;
  flag: FlagLabels;
  keysForm: string;
  choosePlace: string;
  belongs: string;
  moveUp: string;
  moveDown: string;
  rightOrder: string;
  typeHere: string;
  theAnswer: string;
  kinds: Record<QuestionKind, string>;
}

/** A quiz, one question at a time; an attempt that was left goes on at its first open question. */
export function QuizRun({ attempt, labels }: { attempt: Attempt; labels: QuizLabels }) {
  const [questions, setQuestions] = useState(attempt.questions);
  const [at, setAt] = useState(() => firstOpen(attempt.questions));
  const question = questions[at];
  if (!question) return <QuizResult attempt={{ ...attempt, questions }} labels={labels} />;
  const onFeedback = (feedback: QuestionFeedback) =>
    setQuestions((all) => all.map((one, index) => (index === at ? { ...one, feedback } : one)));
  return (
    <>
      <Steps questions={questions} at={at} label={labels.progress} />
      <QuestionView
        key={question.id}
        attemptId={attempt.attemptId}
        noteId={attempt.noteId}
        question={question}
        isLast={at === questions.length - 1}
        labels={labels}
        onFeedback={onFeedback}
        onNext={() => setAt(at + 1)}
      />
    </>
  );
}

function firstOpen(questions: readonly AskedQuestion[]): number {
  const open = questions.findIndex((question) => question.feedback === null);
  return open < 0 ? questions.length : open;
}

function Steps({ questions, at, label }: { questions: readonly AskedQuestion[]; at: number; label: string }) {
  const right = questions.filter((question) => question.feedback?.score === 1).length;
  const wrong = questions.filter((question) => question.feedback && question.feedback.score < 1).length;
  const text = label
    .replace('{at}', String(at + 1))
    .replace('{all}', String(questions.length))
    .replace('{right}', String(right))
    .replace('{wrong}', String(wrong));
  return (
    <div role="img" aria-label={text} className="mb-7 flex gap-1.5">
      {questions.map(({ id, feedback }, index) => (
        <i
          key={id}
          className={classNames(
            'h-1.5 flex-1 rounded-full',
            feedback ? (feedback.score === 1 ? 'bg-good' : 'bg-bad') : index === at ? 'bg-ink' : 'bg-line',
          )}
        />
      ))}
    </div>
  );
}
