'use client';
import type { Rating } from '@recto/memory/rating';
import { useCallback, useMemo, useState } from 'react';
import { v7 } from 'uuid';
import { problemCode } from '#api/client.ts';
import { Outbox, type OutboxState, study } from './outbox.ts';
import { begin, rated, type StudyCard, undone, withIntervals, without } from './session-state.ts';

const LONGEST_LOOK_MS = 60_000;

/** The state of a session and what can be done in it. The screen moves at once; answers follow in the background. */
export function useStudySession(cards: StudyCard[]) {
  const [state, setState] = useState(() => begin(cards));
  const [outbox, setOutbox] = useState<OutboxState>({ waiting: 0, isStuck: false });
  const [message, setMessage] = useState<string>();
  const sender = useMemo(() => new Outbox(setOutbox), []);
  const [card] = state.queue;

  const refused = useCallback(
    (cardId: string) => (error: unknown) => {
      setMessage(error instanceof Error ? error.message : String(error));
      if (problemCode(error) === 'answered-elsewhere') setState((now) => without(now, cardId));
    },
    [],
  );

  const show = useCallback(
    () => setState((now) => (now.isShown || now.queue.length === 0 ? now : { ...now, isShown: true })),
    [],
  );

  const rate = useCallback(
    (rating: Rating) => {
      if (!card || !state.isShown) return;
      const { cardId, after } = card;
      const id = v7();
      const tookMs = Math.round(Math.min(LONGEST_LOOK_MS, performance.now() - state.shownAt));
      const review = { id, cardId, rating, reviewedAt: Date.now(), tookMs, after };
      setMessage(undefined);
      setState(rated(state, rating, id, performance.now()));
      sender.add(async () => {
        const { intervals } = await study.answer.mutate(review);
        setState((now) => withIntervals(now, id, intervals));
      }, refused(cardId));
    },
    [card, refused, sender, state],
  );

  const undo = useCallback(() => {
    const last = state.given.at(-1);
    if (!last) return;
    const { cardId } = last.card;
    const input = { id: v7(), cardId, reviewId: last.reviewId, reviewedAt: Date.now() };
    setMessage(undefined);
    setState(undone(state, performance.now()));
    sender.add(() => study.undo.mutate(input), refused(cardId));
  }, [refused, sender, state]);

  return { state, outbox, message, show, rate, undo, retry: useCallback(() => sender.retry(), [sender]) };
}
