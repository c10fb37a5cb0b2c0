'use client';
import { useEffect, useRef, useState } from 'react';
import { client } from '#api/client.ts';

const PAUSE_MS = 1_200;

/** Keeps the text on the server when typing pauses. Gives when it was last kept, or that it could not be. */
export function useDraft(noteId: string | undefined, markdown: string, initial: string) {
  const [savedAt, setSavedAt] = useState<number | 'failed'>();
  const kept = useRef(initial);
  useEffect(() => {
    if (markdown === kept.current) return;
    const timer = setTimeout(() => {
      client.authoring.saveDraft
        .mutate({ noteId: noteId ?? null, markdown })
        .then(({ savedAt: at }) => {
          kept.current = markdown;
          setSavedAt(at);
        })
        .catch(() => setSavedAt('failed'));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [noteId, markdown]);
  return savedAt;
}
