'use client';
import type { QuestionKind } from '@recto/content/question';
import { Button } from '@recto/ui/button';
import { useEffect, useState } from 'react';
import { client } from '#api/client.ts';
import { practiceHref } from '#features/study/practice-href.ts';
import type { Attempt, QuizLabels } from './quiz-run.tsx';

/** An attempt by concept and by kind of question, and what was mixed up, with the one thing to study now. */
export function ResultSummary({ attempt, labels }: { attempt: Attempt; labels: QuizLabels }) {
  const summary = useSummary(attempt);
  const [worst] = summary.confusions;
  const { noteId } = attempt;
  return (
    <>
      {worst ? (
        <div className="mb-7 rounded-md border border-line bg-surface p-5">
          <h2 className="label">{labels.confusions}</h2>
          <ul className="mt-2 font-read text-[18px]">
            {summary.confusions.map((one) => (
              <li key={`${one.chosenId} ${one.rightId}`}>
                {labels.confused.replace('{chosen}', one.chosen).replace('{right}', one.right)}
              </li>
            ))}
          </ul>
          <Button asChild look="primary" className="mt-4">
            <a href={practiceHref.contrast({ noteId, ...worst })}>{labels.studyContrast}</a>
          </Button>
        </div>
      ) : null}
      <div className="grid gap-7 sm:grid-cols-2">
        <Shares title={labels.byConcept} rows={summary.concepts} share={labels.share} />
        <Shares title={labels.byKind} rows={byKind(attempt, labels)} share={labels.share} />
      </div>
    </>
  );
}

interface Share {
  id: string;
  name: string;
  points: number;
  of: number;
}

function Shares({ title, rows, share }: { title: string; rows: readonly Share[]; share: string }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className="label">{title}</h2>
      <ul className="mt-1.5">
        {rows.map(({ id, name, points, of }) => (
          <li key={id} className="flex justify-between gap-4 border-t border-line py-2 first:border-0">
            {name}
            <span className="figures text-ink-2">
              {share.replace('{points}', String(Math.round(points * 10) / 10)).replace('{of}', String(of))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function byKind({ questions }: Attempt, labels: QuizLabels): Share[] {
  const sums = new Map<QuestionKind, Share>();
  for (const { kind, feedback } of questions) {
    const sum = sums.get(kind) ?? { id: kind, name: labels.kinds[kind], points: 0, of: 0 };
    sums.set(kind, { ...sum, points: sum.points + (feedback?.score ?? 0), of: sum.of + 1 });
  }
  return [...sums.values()];
}

/** What the server makes of the answers; those that were given since the page came are in it too. */
function useSummary({ attemptId, summary }: Attempt): Attempt['summary'] {
  const [now, setNow] = useState(summary);
  useEffect(() => {
    client.quiz.attempt.query({ attemptId }).then(
      (attempt) => setNow(attempt.summary),
      () => undefined,
    );
  }, [attemptId]);
  return now;
}
