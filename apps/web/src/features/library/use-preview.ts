'use client';
import type { Generated } from '@recto/content/generate';
import { useDeferredValue, useEffect, useState } from 'react';

/** What the note gives as it is typed. The reader is loaded when it is first needed and runs when typing pauses. */
export function usePreview(markdown: string): Generated | undefined {
  const text = useDeferredValue(markdown);
  const [preview, setPreview] = useState<Generated>();
  useEffect(() => {
    let isCurrent = true;
    void import('@recto/content/generate').then(({ generate }) => {
      if (isCurrent) setPreview(text.trim() === '' ? undefined : generate(text));
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return preview;
}
