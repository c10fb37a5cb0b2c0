'use client';
import type { Rating } from '@recto/memory/rating';
import { useEffect } from 'react';

interface SessionKeys {
  /** Space and Enter: show, then good. */
  go: () => void;
  rate: (rating: Rating) => void;
  undo: () => void;
  leave: () => void;
}

/** The keys of a session. Space and Enter are left to whatever button or link has the focus. */
export function useSessionKeys(keys: SessionKeys): void {
  useEffect(() => {
    const byKey: Readonly<Record<string, () => void>> = {
      ' ': keys.go,
      Enter: keys.go,
      '1': () => keys.rate('again'),
      '2': () => keys.rate('hard'),
      '3': () => keys.rate('good'),
      '4': () => keys.rate('easy'),
      u: keys.undo,
      Escape: keys.leave,
    };
    const onKey = (event: KeyboardEvent) => {
      const act = byKey[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || (act === keys.go && isOnControl(event))) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** Whether a key goes to something that it presses by itself. */
export function isOnControl(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('a, button, select') !== null;
}
