import type { Store } from '@recto/database/store';
import type { Logger } from 'pino';

/** Whoever is signed in. */
export interface Actor {
  userId: string;
  name: string;
  /** A guest keeps progress only until this browser forgets them. */
  isGuest: boolean;
  role: 'user' | 'administrator';
}

/** What every procedure gets. Time comes from here, so that tests and replays can set it. */
export interface Context {
  store: Store;
  /** Null for a visitor. */
  actor: Actor | null;
  now: () => number;
  log: Logger;
}
