'use client';
import { useCallback, useState } from 'react';
import { problemCode } from './client.ts';

/** One action of a form: whether it runs, and the sentence that says why it was refused. */
export function useAction<Input, Output>(action: (input: Input) => Promise<Output>, offline: string) {
  const [isRunning, setRunning] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const run = useCallback(
    async (input: Input): Promise<Output | undefined> => {
      setRunning(true);
      setRefusal(undefined);
      try {
        return await action(input);
      } catch (error) {
        const isAnswered = problemCode(error) !== undefined || error instanceof RefusedError;
        setRefusal(isAnswered && error instanceof Error ? error.message : offline);
        return undefined;
      } finally {
        setRunning(false);
      }
    },
    [action, offline],
  );
  return { run, isRunning, refusal };
}

/** A refusal by something else than the router, with the sentence to show. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}
