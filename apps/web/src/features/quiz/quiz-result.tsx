import { Button } from '@recto/ui/button';
import { classNames } from '@recto/ui/class-names';
import { CheckMark, CrossMark } from '@recto/ui/marks';
import { RichTextView } from '@recto/ui/rich-text';
import type { AskedQuestion, Attempt, QuizLabels } from './quiz-run.tsx';
import { ResultSummary } from './result-summary.tsx';
import { StartQuiz } from './start-quiz.tsx';

interface Props {
  attempt: Attempt;
  labels: QuizLabels;
  /** Begins the round of what went wrong; left out where there is none. */
  onRetry?: () => void;
}

/** What the quiz came to: the score, every question with its outcome, and what to do now. */
export function QuizResult({ attempt, labels, onRetry }: Props) {
  const { questions, noteId } = attempt;
  const points = questions.reduce((sum, question) => sum + (question.feedback?.score ?? 0), 0);
  const right = questions.filter((question) => question.feedback?.score === 1).length;
  const share = Math.round((points / questions.length) * 100);
  const wrong = questions.length - right;
  return (
    <section>
      <h1 className="figures">{labels.result.replace('{share}', String(share))}</h1>
      <p className="figures mt-3 text-ink-2">
        {labels.resultText.replace('{right}', String(right)).replace('{all}', String(questions.length))}
      </p>
      <div className="my-7 flex flex-wrap items-start gap-3">
        <Button asChild look="primary">
          <a href={`/study?note=${encodeURIComponent(noteId)}`}>{labels.study}</a>
        </Button>
        {onRetry && wrong > 0 ? (
          <Button onClick={onRetry}>{labels.retry.replace('{wrong}', String(wrong))}</Button>
        ) : null}
        <StartQuiz noteId={noteId} label={labels.again} offline={labels.offline} />
        <Button asChild look="quiet">
          <a href={`/library/${noteId}`}>{labels.toNote}</a>
        </Button>
      </div>
      <ResultSummary attempt={attempt} labels={labels} />
      <h2 className="label mt-8">{labels.review}</h2>
      <ol className="mt-2">
        {questions.map((question) => {
          const isRight = question.feedback?.score === 1;
          return (
            <li
              key={question.id}
              className="grid grid-cols-[22px_1fr_auto] gap-3 border-t border-line py-3 first:border-0"
            >
              <span className={classNames('pt-1', isRight ? 'text-good' : 'text-bad')}>
                {isRight ? <CheckMark /> : <CrossMark />}
                <span className="sr-only">{isRight ? labels.right : labels.wrong}</span>
              </span>
              <span>
                <span className="font-read text-[17px]">
                  <RichTextView text={question.prompt} />
                </span>
                <span className="block text-sm text-ink-2">
                  <RightAnswer question={question} />
                </span>
              </span>
              <a
                className="figures text-sm text-ink-2 underline"
                href={`/library/${noteId}#line-${question.feedback?.line ?? 1}`}
              >
                {labels.line.replace('{line}', String(question.feedback?.line ?? ''))}
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What was right, in few words, whatever the form of the question. */
function RightAnswer({ question }: { question: AskedQuestion }) {
  const { feedback, options, targets } = question;
  if (!feedback) return null;
  if (feedback.answer) return <RichTextView text={feedback.answer} />;
  return feedback.key.map((entry, index) => {
    const [optionId, targetId] = entry.split('>');
    const target = targets.find((one) => one.id === targetId);
    return (
      <span key={entry}>
        {index > 0 ? ' · ' : null}
        <RichTextView text={options.find((option) => option.id === optionId)?.text ?? []} />
        {target ? (
          <>
            {' → '}
            <RichTextView text={target.text} />
          </>
        ) : null}
      </span>
    );
  });
}
