'use client';
import type { Generated } from '@recto/content/generate';
import { useDeferredValue, useEffect, useRef, useState } from 'react';

/** A note of so many lines is read at once, beside the keystroke; a longer one by a worker. */
const SHORT = 200;

/** What the note gives as it is typed. The reader is loaded when it is first needed. */
export function usePreview(markdown: string): Generated | undefined {
  const text = useDeferredValue(markdown);
  const [preview, setPreview] = useState<Generated>();
  const worker = useRef<Worker>(undefined);
  useEffect(() => () => worker.current?.terminate(), []);
  useEffect(() => {
    let isCurrent = true;
    const show = (generated: Generated | undefined) => {
      if (isCurrent) setPreview(generated);
    };
    if (text.trim() === '') show(undefined);
    else if (isShort(text))
      void import('@recto/content/generate').then(({ generate }) => isCurrent && show(generate(text)));
    else {
      worker.current ??= new Worker(new URL('./preview-worker.ts', import.meta.url), { type: 'module' });
      readBeside(worker.current, text, show);
    }
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return preview;
}

function isShort(text: string): boolean {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= SHORT; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines <= SHORT;
}

let asked = 0;

function readBeside(worker: Worker, markdown: string, show: (generated: Generated) => void): void {
  asked += 1;
  const id = asked;
  const onMessage = ({ data }: MessageEvent<{ id: number; generated: Generated }>) => {
    if (data.id !== id) return;
    worker.removeEventListener('message', onMessage);
    show(data.generated);
  };
  worker.addEventListener('message', onMessage);
  worker.postMessage({ id, markdown });
}
