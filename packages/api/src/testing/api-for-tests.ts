import type { Engine } from '@recto/database/store';
import { openTestStore } from '@recto/database/testing';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { createApplication } from '../application.ts';
import { loadBuiltInLibrary } from '../features/library/load-built-in.ts';
import type { Actor } from '../procedure/context.ts';
import { createCaller } from '../router.ts';

/** Noon of a Tuesday; tests move from there. */
export const START = Date.UTC(2026, 10, 24, 12);
export const MINUTE = 60_000;
export const DAY = 86_400_000;
/** A note that the built-in library holds. */
export const BUILT_IN = 'replication-and-redundancy';

export type ApiForTests = Awaited<ReturnType<typeof apiForTests>>;

/** The whole router on a real, empty store with the built-in library, a clock that stands still, and people by first name. */
export async function apiForTests(engine: Engine) {
  const store = await openTestStore(engine);
  const clock = { now: START };
  const log = pino({ level: 'silent' });
  const now = () => clock.now;
  const application = createApplication(store, {
    secret: 'a secret of at least thirty-two characters',
    baseURL: 'http://localhost',
    log,
    now,
  });
  await loadBuiltInLibrary(store, START);
  const actor = (userId: string): Actor => ({ userId, name: userId, isGuest: false, role: 'user' });
  return {
    store,
    application,
    clock,
    /** The router as somebody uses it. */
    as: (userId: string) => createCaller({ store, actor: actor(userId), now, log }),
    visitor: () => createCaller({ store, actor: null, now, log }),
    people: (...ids: string[]) => addPeople(store, ids),
    close: () => store.close(),
  };
}

async function addPeople({ transact, t }: Awaited<ReturnType<typeof openTestStore>>, ids: string[]): Promise<void> {
  const at = new Date(START);
  await transact((tx) =>
    tx
      .insert(t.user)
      .values(ids.map((id) => ({ id, name: id, email: `${id}@example.org`, createdAt: at, updatedAt: at }))),
  );
}

/** An answer to a new card, on time; say what is different. */
export function answer(
  cardId: string,
  changes: Partial<{
    id: string;
    rating: 'again' | 'hard' | 'good' | 'easy';
    reviewedAt: number;
    after: string | null;
  }> = {},
) {
  return { id: v7(), cardId, rating: 'good' as const, reviewedAt: START, tookMs: 3_000, after: null, ...changes };
}
