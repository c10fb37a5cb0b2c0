'use client';
import type { AppRouter } from '@recto/api/router';
import type { QuestionKind } from '@recto/content/question';
import { classNames } from '@recto/ui/class-names';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { FlagLabels } from '#features/authoring/flag-form.tsx';
import { QuestionView } from './question-view.tsx';
import { QuizResult } from './quiz-result.tsx';
import { askedAgain, retried } from './retry.ts';

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
  retryTitle: string;
  retry: string;
  sure: string;
  unsure: string;
  byConcept: string;
  byKind: string;
  confusions: string;
  confused: string;
  studyContrast: string;
  share: string;
  timeLeft: string;
  navigator: string;
  questionAt: string;
  answered: string;
  flagged: string;
  open: string;
  flagQuestion: string;
  unflag: string;
  previous: string;
  handIn: string;
  /** By how many questions are open; the last stands for all above. */
  handInSure: readonly string[];
  keepOn: string;
  saved: string;
  saving: string;
  notSaved: string;
}

/** A quiz, one question at a time; an attempt that was left goes on at its first open question. What went wrong may be tried again at the end. */
export function QuizRun({ attempt, labels, asksConfidence }: Props) {
  const [questions, setQuestions] = useState(attempt.questions);
  const [at, setAt] = useState(() => firstOpen(attempt.questions));
  const [again, setAgain] = useState<readonly AskedQuestion[]>();
  const question = questions[at];
  if (again) return <RetryRun questions={again} attempt={attempt} labels={labels} onDone={() => setAgain(undefined)} />;
  if (!question) {
    const wrong = questions.filter((one) => one.feedback && one.feedback.score < 1);
    return <QuizResult attempt={{ ...attempt, questions }} labels={labels} onRetry={() => setAgain(wrong)} />;
  }
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
        asksConfidence={asksConfidence}
        labels={labels}
        onFeedback={onFeedback}
        onNext={() => setAt(at + 1)}
      />
    </>
  );
}

interface Props {
  attempt: Attempt;
  labels: QuizLabels;
  asksConfidence: boolean;
}

/** The questions that went wrong, once more. It is judged by what was told of the first try, and counts nowhere. */
function RetryRun({
  questions: wrong,
  attempt,
  labels,
  onDone,
}: {
  questions: readonly AskedQuestion[];
  attempt: Attempt;
  labels: QuizLabels;
  onDone: () => void;
}) {
  const [questions, setQuestions] = useState(() => wrong.map(askedAgain));
  const [at, setAt] = useState(0);
  const question = questions[at];
  const first = wrong[at];
  if (!question || !first) return null;
  const isLast = at === questions.length - 1;
  return (
    <>
      <p className="label mb-3">{labels.retryTitle}</p>
      <Steps questions={questions} at={at} label={labels.progress} />
      <QuestionView
        key={question.id}
        attemptId={attempt.attemptId}
        noteId={attempt.noteId}
        question={question}
        isLast={isLast}
        asksConfidence={false}
        labels={labels}
        judge={(chosen) => retried(first, chosen)}
        onFeedback={(feedback) =>
          setQuestions((all) => all.map((one, index) => (index === at ? { ...one, feedback } : one)))
        }
        onNext={() => (isLast ? onDone() : setAt(at + 1))}
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
