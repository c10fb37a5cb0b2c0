'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client, problemCode } from '#api/client.ts';
import { initialAnswer } from './answer-form.tsx';
import type { Attempt } from './quiz-run.tsx';

export interface ExamAnswer {
  chosen: readonly string[];
  isFlagged: boolean;
  /** Milliseconds on screen so far. */
  tookMs: number;
}

/** Letters are saved when there is a pause; all else at once. */
const PAUSE_MS = 400;
const RETRY_MS = 3_000;

/** The answers of an exam: each change is on screen at once and saved in the background, again and again where no server answers. */
export function useExam(attempt: Attempt) {
  const { attemptId, questions } = attempt;
  const [answers, setAnswers] = useState(
    () => new Map(attempt.answers.map((one) => [one.questionId, one as ExamAnswer])),
  );
  const [state, setState] = useState<'saved' | 'saving' | 'stuck'>('saved');
  const [refusal, setRefusal] = useState<string>();
  const dirty = useRef(new Map<string, ExamAnswer>());
  const sinceShown = useRef(stopwatch());
  /** One save after the other, so that the last one stands. */
  const sending = useRef<Promise<Awaited<ReturnType<typeof sendAll>>>>(Promise.resolve('sent'));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(async (): Promise<boolean> => {
    sending.current = sending.current.then(() => sendAll(attemptId, dirty.current));
    const outcome = await sending.current;
    setState(outcome === 'sent' ? (dirty.current.size === 0 ? 'saved' : 'saving') : 'stuck');
    if (outcome === 'stuck') timer.current = setTimeout(() => void flush(), RETRY_MS);
    else if (outcome !== 'sent') setRefusal(outcome.refused);
    return outcome === 'sent';
  }, [attemptId]);

  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      clearTimeout(timer.current);
    };
  }, [flush]);

  const answerOf = useCallback(
    (questionId: string): ExamAnswer => {
      const question = questions.find((one) => one.id === questionId);
      return (
        answers.get(questionId) ?? { chosen: question ? initialAnswer(question) : [], isFlagged: false, tookMs: 0 }
      );
    },
    [answers, questions],
  );

  const change = useCallback(
    (questionId: string, part: Partial<Pick<ExamAnswer, 'chosen' | 'isFlagged'>>) => {
      const before = answerOf(questionId);
      const answer = { ...before, ...part, tookMs: Math.round(before.tookMs + sinceShown.current.lap()) };
      dirty.current.set(questionId, answer);
      setAnswers((all) => new Map(all).set(questionId, answer));
      setState('saving');
      clearTimeout(timer.current);
      const isTyped = questions.find((one) => one.id === questionId)?.choose === 'type' && part.chosen !== undefined;
      if (isTyped) timer.current = setTimeout(() => void flush(), PAUSE_MS);
      else void flush();
    },
    [answerOf, flush, questions],
  );

  const handIn = useCallback(async () => {
    clearTimeout(timer.current);
    if (dirty.current.size > 0 && !(await flush())) throw new Error('not saved');
    await client.quiz.submit.mutate({ attemptId });
    window.location.reload();
  }, [attemptId, flush]);

  /** A question came on screen: its time begins. */
  const shown = useCallback(() => void sinceShown.current.lap(), []);
  return { answers, answerOf, change, shown, handIn, state, refusal };
}

/** Milliseconds since the last lap, or since it was made. */
function stopwatch(): { lap: () => number } {
  let from = performance.now();
  return {
    lap: () => {
      const took = performance.now() - from;
      from = performance.now();
      return took;
    },
  };
}

/** Saves what changed, one after the other; what changes meanwhile stays to be saved. */
async function sendAll(
  attemptId: string,
  dirty: Map<string, ExamAnswer>,
): Promise<'sent' | 'stuck' | { refused: string }> {
  try {
    for (const [questionId, answer] of dirty) {
      const saved = { attemptId, questionId, ...answer, chosen: [...answer.chosen] };
      await client.quiz.saveAnswer.mutate(saved);
      if (dirty.get(questionId) === answer) dirty.delete(questionId);
    }
    return 'sent';
  } catch (error) {
    const isOver = problemCode(error) === 'exam-over' && error instanceof Error;
    return isOver ? { refused: error.message } : 'stuck';
  }
}

/** Milliseconds until the exam is over by the server's clock, told each second; null without a timer. */
export function useTimeLeft({ endsAt, now }: Pick<Attempt, 'endsAt' | 'now'>, onOver: () => void): number | null {
  const [begun] = useState(() => performance.now());
  const [left, setLeft] = useState(endsAt === null ? null : endsAt - now);
  const over = useRef(onOver);
  over.current = onOver;
  useEffect(() => {
    if (endsAt === null) return;
    const SECOND = 1_000;
    const tick = setInterval(() => {
      const rest = endsAt - now - (performance.now() - begun);
      setLeft(Math.max(0, rest));
      if (rest > 0) return;
      clearInterval(tick);
      over.current();
    }, SECOND);
    return () => clearInterval(tick);
  }, [begun, endsAt, now]);
  return left;
}
