import type { StudyCard } from './session-state.ts';

const KEY = 'recto-lately-answered';
const LATELY_MS = 60_000;
const MOST = 40;

type Lately = { id: string; cardId: string; at: number };

/** Notes an answer for whatever page comes next in this tab; where nothing can be noted, that page may ask once more. */
export function noteAnswer(id: string, cardId: string): void {
  write([...read(), { id, cardId, at: Date.now() }].slice(-MOST));
}

/** An answer that was taken back leaves its card to be asked again. */
export function forgetAnswer(id: string): void {
  write(read().filter((one) => one.id !== id));
}

/** Whether a card was answered in this tab a moment ago, and came from the server before that had reached it. */
export function isAhead({ cardId, after }: StudyCard): boolean {
  const last = read().findLast((one) => one.cardId === cardId);
  return last !== undefined && last.id !== after && Date.now() - last.at < LATELY_MS;
}

function write(lately: readonly Lately[]): void {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(lately));
  } catch {
    // The server refuses a second answer to what the first has moved; nothing is counted twice.
  }
}

function read(): Lately[] {
  try {
    const kept: Lately[] = JSON.parse(window.sessionStorage.getItem(KEY) ?? '[]');
    return kept;
  } catch {
    return [];
  }
}
