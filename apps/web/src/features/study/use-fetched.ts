'use client';
import { useEffect, useState } from 'react';

/** What a dialog asks the server for when it opens, or the sentence that says why there is nothing. */
export function useFetched<T>(
  ask: () => Promise<T>,
  key: string,
): { found: T | undefined; refusal: string | undefined } {
  const [state, setState] = useState<{ found: T | undefined; refusal: string | undefined }>({
    found: undefined,
    refusal: undefined,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says what is asked; the function is made anew with every render.
  useEffect(() => {
    let isWanted = true;
    ask().then(
      (found) => (isWanted ? setState({ found, refusal: undefined }) : undefined),
      (error: Error) => (isWanted ? setState({ found: undefined, refusal: error.message }) : undefined),
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return state;
}
