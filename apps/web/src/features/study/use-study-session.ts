'use client';
import type { Rating } from '@recto/memory/rating';
import { useCallback, useEffect, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { problemCode } from '#api/client.ts';
import { forgetAnswer, isAhead, noteAnswer } from './lately-answered.ts';
import { Outbox, type OutboxState } from './outbox.ts';
import {
  acted,
  begin,
  rated,
  type SessionAct,
  type SessionState,
  type StudyCard,
  undone,
  withComingBack,
  without,
} from './session-state.ts';

const LONGEST_LOOK_MS = 60_000;

export interface SessionOptions {
  cards: StudyCard[];
  learnerId: string;
  /** Outside the schedule: answers are kept as a record alone. */
  isPractice: boolean;
  /** Sentences for what happens to a card by itself or by an act. */
  words: Record<SessionAct | 'leech' | 'leechSuspended', string>;
}

/** The state of a session and what can be done in it. The screen moves at once; events follow in the background. */
export function useStudySession({ cards, learnerId, isPractice, words }: SessionOptions) {
  const [state, setState] = useState(() => begin(cards));
  const [outbox, setOutbox] = useState<OutboxState>({ waiting: 0, status: 'idle' });
  const [message, setMessage] = useState<string>();
  const now = useRef(state);
  const sender = useRef<Outbox>(undefined);
  const move = useCallback((change: (state: SessionState) => SessionState) => {
    now.current = change(now.current);
    setState(now.current);
  }, []);

  useEffect(() => {
    const box = new Outbox(learnerId, {
      onChange: setOutbox,
      onAnswered: (id, { leech, ...comingBack }) => {
        move((before) => withComingBack(before, id, comingBack));
        if (leech !== 'no') setMessage(leech === 'told' ? words.leech : words.leechSuspended);
      },
      onRefused: ({ cardId }, error) => {
        setMessage(error instanceof Error ? error.message : String(error));
        const code = problemCode(error);
        if (code === 'answered-elsewhere' || code === 'not-found') move((before) => without(before, cardId));
      },
    });
    sender.current = box;
    // What an earlier page answered is not asked again, be it on its way, kept here, or taken since this page was made.
    move((before) => ({ ...before, queue: before.queue.filter((card) => !isAhead(card)) }));
    void box.resume().then((left) => {
      for (const event of left) if (event.type === 'answer') move((before) => without(before, event.cardId));
    });
    const retry = () => box.retry();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [learnerId, move, words]);

  const show = useCallback(
    () => move((before) => (before.queue.length === 0 ? before : { ...before, isShown: true })),
    [move],
  );

  const rate = useCallback(
    (rating: Rating) => {
      const [card] = now.current.queue;
      if (!card || !now.current.isShown) return;
      const { cardId, after, spread } = card;
      const id = v7();
      const tookMs = Math.round(Math.min(LONGEST_LOOK_MS, performance.now() - now.current.shownAt));
      setMessage(undefined);
      move((before) => rated(before, rating, id, tookMs, performance.now()));
      const answer = { id, cardId, rating, reviewedAt: Date.now(), tookMs, after, spread, isPractice };
      if (!isPractice) noteAnswer(id, cardId);
      sender.current?.add({ type: 'answer', ...answer });
    },
    [isPractice, move],
  );

  const act = useCallback(
    (name: SessionAct) => {
      const [card] = now.current.queue;
      if (!card) return;
      const id = v7();
      setMessage(words[name]);
      move((before) => acted(before, name, id, performance.now()));
      sender.current?.add({ type: 'act', id, cardId: card.cardId, act: name, actedAt: Date.now() });
    },
    [move, words],
  );

  const undo = useCallback(() => {
    const last = now.current.done.at(-1);
    if (!last) return;
    setMessage(undefined);
    move((before) => undone(before, performance.now()));
    forgetAnswer(last.id);
    const { cardId } = last.card;
    sender.current?.add({ type: 'undo', id: v7(), cardId, reviewId: last.id, reviewedAt: Date.now() });
  }, [move]);

  const retry = useCallback(() => sender.current?.retry(), []);
  return { state, outbox, message, show, rate, act, undo, retry };
}
