import type { Store } from '@recto/database/store';
import { type Auth, type AuthSettings, createAuth } from './features/account/auth.ts';
import { sessionLookup } from './features/account/session-lookup.ts';
import type { Actor, Context } from './procedure/context.ts';
import { type Caller, createCaller } from './router.ts';

/** The product without its screens: accounts, and the router with a store behind it. */
export interface Application {
  store: Store;
  auth: Auth;
  /** Who sent a request with this cookie header; null for a visitor. */
  actorOf(cookie: string | null | undefined): Promise<Actor | null>;
  contextOf(cookie: string | null | undefined): Promise<Context>;
  /** The router for one request, in process. */
  callerFor(headers: Headers): Promise<Caller>;
}

export interface ApplicationSettings extends Omit<AuthSettings, 'now'> {
  now?: () => number;
}

export function createApplication(
  store: Store,
  { log, now = Date.now, ...settings }: ApplicationSettings,
): Application {
  const auth = createAuth(store, { ...settings, log, now });
  const actorOf = sessionLookup(store, settings.secret);
  const contextOf = async (cookie: string | null | undefined): Promise<Context> => ({
    store,
    actor: await actorOf(cookie),
    now,
    log,
  });
  return {
    store,
    auth,
    actorOf,
    contextOf,
    callerFor: async (headers) => createCaller(await contextOf(headers.get('cookie'))),
  };
}
