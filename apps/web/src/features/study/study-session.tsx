'use client';
import type { Rating } from '@recto/memory/rating';
import { Notice } from '@recto/ui/notice';
import { useCallback, useEffect } from 'react';
import { StudyCardView } from './study-card-view.tsx';
import { StudyEnd } from './study-end.tsx';
import { RatingButtons } from './rating-buttons.tsx';
import { StudyTop } from './study-top.tsx';
import type { StudyCard } from './session-state.ts';
import { useStudySession } from './use-study-session.ts';

export interface StudyLabels {
  leave: string;
  progress: string;
  left: string;
  show: string;
  howWell: string;
  answer: string;
  ratings: Record<Rating, string>;
  keys: { reveal: string; rate: string; undo: string; leave: string };
  source: string;
  undo: string;
  undone: string;
  saving: string;
  unsaved: string;
  retry: string;
  nothing: string;
  nothingText: string;
  done: string;
  doneText: string;
  again: string;
  toNote: string;
  toToday: string;
  more: string;
}

const BY_KEY: Readonly<Record<string, Rating>> = { '1': 'again', '2': 'hard', '3': 'good', '4': 'easy' };

/** A session of study: shows a card, takes a rating, and never waits for the network. */
export function StudySession({ cards, back, labels }: { cards: StudyCard[]; back: string; labels: StudyLabels }) {
  const session = useStudySession(cards);
  const { state, show, rate, undo } = session;
  const [card] = state.queue;
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isControl = event.target instanceof Element && event.target.closest('a, button') !== null;
      const isGo = event.key === ' ' || event.key === 'Enter';
      if (isGo && isControl) return;
      const rating = isGo ? 'good' : BY_KEY[event.key];
      if (event.key === 'u') undo();
      else if (event.key === 'Escape') window.location.assign(back);
      else if (rating && state.isShown) rate(rating);
      else if (isGo) show();
      else return;
      event.preventDefault();
    },
    [back, rate, show, state.isShown, undo],
  );
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onKey]);
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr_auto]">
      <StudyTop state={state} outbox={session.outbox} back={back} labels={labels} onRetry={session.retry} onUndo={undo} />
      <main id="main" className="grid place-items-center px-4 pb-6 max-sm:items-stretch">
        {card ? <StudyCardView key={`${card.cardId} ${card.after}`} card={card} isShown={state.isShown} labels={labels} /> : <StudyEnd state={state} hadCards={cards.length > 0} back={back} labels={labels} />}
      </main>
      <footer className="sticky bottom-0 bg-paper px-4 pb-4">
        {session.message ? <Notice tone="warn" className="mx-auto mb-3 max-w-[680px]">{session.message}</Notice> : null}
        {card ? <RatingButtons card={card} isShown={state.isShown} labels={labels} onShow={show} onRate={rate} /> : null}
      </footer>
    </div>
  );
}
