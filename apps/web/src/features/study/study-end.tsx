'use client';
import { Button } from '@recto/ui/button';
import { useEffect, useState } from 'react';
import { type OutboxState, study } from './outbox.ts';
import { practiceHref } from './practice-href.ts';
import type { Done, SessionState } from './session-state.ts';
import type { StudyLabels } from './study-labels.ts';
import { filled } from './study-top.tsx';

type Today = Awaited<ReturnType<typeof study.today.query>>;
type AnswerDone = Extract<Done, { type: 'answer' }>;

interface Props {
  state: SessionState;
  outbox: OutboxState;
  hadCards: boolean;
  back: string;
  labels: StudyLabels;
}

/** What the session came to, what it moved, what comes, and one suggestion. Links load anew: pages must not show what was before it. */
export function StudyEnd({ state, outbox, hadCards, back, labels }: Props) {
  const answers = state.done.filter((one): one is AnswerDone => one.type === 'answer');
  const today = useToday(hadCards && outbox.waiting === 0);
  const known = answers.filter((one) => one.rating !== 'again').length;
  const forgotten = new Set(answers.filter((one) => one.rating === 'again').map((one) => one.card.cardId)).size;
  const cards = new Set(answers.map((one) => one.card.cardId)).size;
  const share = answers.length === 0 ? 0 : Math.round((known / answers.length) * 100);
  return (
    <section className="w-full max-w-[680px] py-10 text-center">
      <h1 tabIndex={-1}>{hadCards ? labels.done : labels.nothing}</h1>
      <p className="figures mt-4 text-ink-2">
        {hadCards ? filled(labels.doneText, { answers: answers.length, cards, share }) : labels.nothingText}
      </p>
      {answers.length > 0 ? (
        <p className="figures mt-1 text-ink-2">
          {filled(labels.endBetter, { cards: cards - forgotten, forgotten })}{' '}
          {today ? filled(labels.endTomorrow, { due: today.tomorrow }) : null}
        </p>
      ) : null}
      <Suggestion today={today} forgotten={forgotten} labels={labels} />
      <div className="mt-8 flex flex-wrap justify-center gap-3">
        <Button asChild look="primary">
          <a href={back}>{back === '/today' ? labels.toToday : labels.toNote}</a>
        </Button>
        {back === '/today' ? null : (
          <Button asChild>
            <a href="/today">{labels.toToday}</a>
          </Button>
        )}
      </div>
    </section>
  );
}

/** The one thing that would help most now: telling apart what is mixed up, else what was just forgotten. */
function Suggestion({
  today,
  forgotten,
  labels,
}: {
  today: Today | undefined;
  forgotten: number;
  labels: StudyLabels;
}) {
  if (!today) return null;
  const { confusion } = today;
  if (confusion)
    return (
      <p className="mt-5">
        {filled(labels.endSuggest, { chosen: confusion.chosen, right: confusion.right })}{' '}
        <a className="underline" href={practiceHref.contrast(confusion)}>
          {labels.endContrast}
        </a>
      </p>
    );
  if (forgotten === 0) return null;
  return (
    <p className="mt-5">
      <a className="underline" href={practiceHref.kind('failed')}>
        {filled(labels.endMistakes, { forgotten })}
      </a>
    </p>
  );
}

/** What comes, asked once everything is saved; offline the end does without. */
function useToday(isSaved: boolean): Today | undefined {
  const [today, setToday] = useState<Today>();
  useEffect(() => {
    if (!isSaved) return;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    study.today.query({ timeZone }).then(setToday, () => undefined);
  }, [isSaved]);
  return today;
}
