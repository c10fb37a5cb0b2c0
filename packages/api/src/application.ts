import type { Store } from '@recto/database/store';
import { type Auth, type AuthSettings, createAuth } from './features/account/auth.ts';
import { sessionLookup } from './features/account/session-lookup.ts';
import type { Context } from './procedure/context.ts';
import { type Caller, createCaller } from './router.ts';

/** The product without its screens: accounts, and the router with a store behind it. */
export interface Application {
  store: Store;
  auth: Auth;
  /** What a procedure needs, with whoever the cookie header belongs to. */
  contextOf(cookie: string | null | undefined): Promise<Context>;
  /** The router for one request, in process. */
  callerFor(headers: Headers): Promise<Caller>;
}

export interface ApplicationSettings extends Omit<AuthSettings, 'now' | 'onWrite'> {
  now?: () => number;
}

export function createApplication(
  store: Store,
  { log, now = Date.now, ...settings }: ApplicationSettings,
): Application {
  const sessions = sessionLookup(store, settings.secret);
  const auth = createAuth(store, { ...settings, log, now, onWrite: sessions.forget });
  const contextOf = async (cookie: string | null | undefined): Promise<Context> => ({
    store,
    actor: await sessions.actorOf(cookie),
    now,
    log,
  });
  return {
    store,
    auth,
    contextOf,
    callerFor: async (headers) => createCaller(await contextOf(headers.get('cookie'))),
  };
}
