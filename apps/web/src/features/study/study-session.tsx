'use client';
import { Notice } from '@recto/ui/notice';
import { lazy, Suspense, useCallback, useState } from 'react';
import { FirstKeys } from './first-keys.tsx';
import { RatingButtons } from './rating-buttons.tsx';
import { readAloud } from './read-aloud.ts';
import type { StudyCard } from './session-state.ts';
import { StudyCardView } from './study-card-view.tsx';
import { StudyEnd } from './study-end.tsx';
import type { StudyLabels } from './study-labels.ts';
import { StudyMenu } from './study-menu.tsx';
import { StudyTop } from './study-top.tsx';
import { useSessionKeys } from './use-session-keys.ts';
import { useStudySession } from './use-study-session.ts';

/** What is rarely opened comes when it is asked for. */
const CardInfoDialog = lazy(() => import('./card-info-dialog.tsx'));
const KeysDialog = lazy(() => import('./keys-dialog.tsx'));
const ExplainDialog = lazy(() => import('./explain-dialog.tsx'));

export interface StudyProps {
  cards: StudyCard[];
  learnerId: string;
  isPractice: boolean;
  /** Milliseconds that a card takes this learner. */
  pace: number;
  back: string;
  labels: StudyLabels;
}

/** A session of study: shows a card, takes a rating, and never waits for the network. */
export function StudySession({ cards, learnerId, isPractice, pace, back, labels }: StudyProps) {
  const session = useStudySession({ cards, learnerId, isPractice, words: labels.happened });
  const [dialog, setDialog] = useState<'info' | 'keys' | 'explain'>();
  const { state, show, rate, undo, act } = session;
  const [card] = state.queue;
  const close = useCallback(() => setDialog(undefined), []);
  const can = {
    mark: () => act(card?.isMarked ? 'unmark' : 'mark'),
    bury: () => act('bury'),
    suspend: () => act('suspend'),
    info: () => (card ? setDialog('info') : undefined),
    help: () => setDialog('keys'),
    explain: () => (card && state.isShown ? setDialog('explain') : undefined),
    replay: () => (card ? readAloud(card, state.isShown) : undefined),
    edit: () => (card ? window.open(editHref(card), '_blank', 'noreferrer') : undefined),
  };
  useSessionKeys({
    ...can,
    go: state.isShown ? () => rate('good') : show,
    rate: (rating) => (state.isShown ? rate(rating) : undefined),
    undo,
    leave: () => window.location.assign(back),
  });
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr_auto]">
      <StudyTop
        state={state}
        pace={pace}
        outbox={session.outbox}
        back={back}
        labels={labels}
        onRetry={session.retry}
        onUndo={undo}
        menu={card ? <StudyMenu card={card} isShown={state.isShown} can={can} labels={labels} /> : null}
      />
      <main id="main" className="grid place-items-center px-4 pb-6 max-sm:items-stretch">
        {card ? (
          <StudyCardView
            key={`${card.cardId} ${card.after}`}
            card={card}
            isShown={state.isShown}
            labels={labels}
            onShow={show}
            onRate={rate}
            onExplain={can.explain}
          />
        ) : (
          <StudyEnd state={state} outbox={session.outbox} hadCards={cards.length > 0} back={back} labels={labels} />
        )}
      </main>
      <footer className="sticky bottom-0 bg-paper px-4 pb-4">
        {session.message ? (
          <Notice tone="warn" className="mx-auto mb-3 max-w-[680px]">
            {session.message}
          </Notice>
        ) : null}
        {card && state.done.length === 0 ? <FirstKeys labels={labels} /> : null}
        {card ? (
          <RatingButtons card={card} isShown={state.isShown} labels={labels} onShow={show} onRate={rate} />
        ) : null}
      </footer>
      <Suspense>
        {dialog === 'keys' ? <KeysDialog labels={labels} onClose={close} /> : null}
        {dialog === 'info' && card ? <CardInfoDialog cardId={card.cardId} labels={labels} onClose={close} /> : null}
        {dialog === 'explain' && card ? <ExplainDialog cardId={card.cardId} labels={labels} onClose={close} /> : null}
      </Suspense>
    </div>
  );
}

/** Authors edit the note at the card's line; others see the note there, and can tell its author what is wrong. */
function editHref({ noteId, line, isOwn }: StudyCard): string {
  const id = encodeURIComponent(noteId);
  return isOwn ? `/import?note=${id}#line-${line}` : `/library/${id}#line-${line}`;
}
