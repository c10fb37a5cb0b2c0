'use client';
import type { Rating } from '@recto/memory/rating';
import { Notice } from '@recto/ui/notice';
import type { FlagLabels } from '#features/authoring/flag-form.tsx';
import { RatingButtons } from './rating-buttons.tsx';
import type { StudyCard } from './session-state.ts';
import { StudyCardView } from './study-card-view.tsx';
import { StudyEnd } from './study-end.tsx';
import { StudyTop } from './study-top.tsx';
import { useSessionKeys } from './use-session-keys.ts';
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
  unsaved: string;
  retry: string;
  nothing: string;
  nothingText: string;
  done: string;
  doneText: string;
  toNote: string;
  toToday: string;
  answerChanged: string;
  flag: FlagLabels;
}

/** A session of study: shows a card, takes a rating, and never waits for the network. */
export function StudySession({ cards, back, labels }: { cards: StudyCard[]; back: string; labels: StudyLabels }) {
  const session = useStudySession(cards);
  const { state, show, rate, undo } = session;
  const [card] = state.queue;
  useSessionKeys({
    go: state.isShown ? () => rate('good') : show,
    rate: (rating) => (state.isShown ? rate(rating) : undefined),
    undo,
    leave: () => window.location.assign(back),
  });
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr_auto]">
      <StudyTop
        state={state}
        outbox={session.outbox}
        back={back}
        labels={labels}
        onRetry={session.retry}
        onUndo={undo}
      />
      <main id="main" className="grid place-items-center px-4 pb-6 max-sm:items-stretch">
        {card ? (
          <StudyCardView key={`${card.cardId} ${card.after}`} card={card} isShown={state.isShown} labels={labels} />
        ) : (
          <StudyEnd state={state} hadCards={cards.length > 0} back={back} labels={labels} />
        )}
      </main>
      <footer className="sticky bottom-0 bg-paper px-4 pb-4">
        {session.message ? (
          <Notice tone="warn" className="mx-auto mb-3 max-w-[680px]">
            {session.message}
          </Notice>
        ) : null}
        {card ? (
          <RatingButtons card={card} isShown={state.isShown} labels={labels} onShow={show} onRate={rate} />
        ) : null}
      </footer>
    </div>
  );
}
