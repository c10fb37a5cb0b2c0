import type { Store } from '@recto/database/store';
import { type Auth, type AuthSettings, createAuth } from './features/account/auth.ts';
import type { Actor, Context } from './procedure/context.ts';
import { type Caller, createCaller } from './router.ts';

/** The product without its screens: accounts, and the router with a store behind it. */
export interface Application {
  store: Store;
  auth: Auth;
  /** Who sent a request with these headers; null for a visitor. */
  actorOf(headers: Headers): Promise<Actor | null>;
  contextOf(headers: Headers): Promise<Context>;
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
  const actorOf = async (headers: Headers): Promise<Actor | null> => {
    if (!headers.get('cookie')?.includes('recto.')) return null;
    const session = await auth.api.getSession({ headers });
    if (!session) return null;
    const { id, name, isAnonymous, role } = session.user;
    return {
      userId: id,
      name,
      isGuest: isAnonymous === true,
      role: role === 'administrator' ? 'administrator' : 'user',
    };
  };
  const contextOf = async (headers: Headers): Promise<Context> => ({ store, actor: await actorOf(headers), now, log });
  return { store, auth, actorOf, contextOf, callerFor: async (headers) => createCaller(await contextOf(headers)) };
}
