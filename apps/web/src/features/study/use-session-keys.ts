'use client';
import type { Rating } from '@recto/memory/rating';
import { useEffect } from 'react';

export interface SessionKeys {
  /** Space and Enter: show, then good. */
  go: () => void;
  rate: (rating: Rating) => void;
  undo: () => void;
  leave: () => void;
  mark: () => void;
  bury: () => void;
  suspend: () => void;
  edit: () => void;
  info: () => void;
  replay: () => void;
  help: () => void;
}

/** The keys of a session. Space and Enter are left to whatever button or link has the focus; a dialog has its own keys. */
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
      e: keys.edit,
      '@': keys.suspend,
      '-': keys.bury,
      '!': keys.mark,
      r: keys.replay,
      i: keys.info,
      '?': keys.help,
      Escape: keys.leave,
    };
    const onKey = (event: KeyboardEvent) => {
      const act = byKey[event.key];
      if (!act || event.ctrlKey || event.metaKey || isElsewhere(event)) return;
      if (act === keys.go && isOnControl(event)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** Whether a key goes to something that it presses by itself. */
export function isOnControl(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('a, button, select, summary') !== null;
}

/** Whether somebody is typing, or a dialog is open over the card. */
function isElsewhere(event: KeyboardEvent): boolean {
  const isTyping = event.target instanceof Element && event.target.closest('input, textarea') !== null;
  return isTyping || document.querySelector('dialog[open]') !== null;
}
