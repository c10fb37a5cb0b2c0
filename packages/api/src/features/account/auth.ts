import type { Store } from '@recto/database/store';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { anonymous } from 'better-auth/plugins';
import type { Logger } from 'pino';
import { DomainError } from '../../procedure/problem.ts';
import { queuedAdapter } from './auth-adapter.ts';
import { moveProgress } from './move-progress.ts';
import { assertMayTry, forgetFailures, noteFailure } from './sign-in-failures.ts';

export interface AuthSettings {
  /** Signs session cookies; at least 32 random characters. */
  secret: string;
  /** The address under which the product is opened, `https://recto.example`; taken from each request where it is not given. */
  baseURL?: string | undefined;
  now: () => number;
  log: Logger;
  /** Called when accounts or sessions have changed. */
  onWrite: () => void;
}

/** Where our server puts the address that a request came from; what a client sends under this name is overwritten. */
export const CLIENT_ADDRESS_HEADER = 'x-recto-client-address';

export const SHORTEST_PASSWORD = 10;
const SIGN_IN = '/sign-in/email';

/** Accounts, by better-auth: email and password, guests, sessions in the database. */
export function createAuth(store: Store, { secret, baseURL, now, log, onWrite }: AuthSettings) {
  return betterAuth({
    appName: 'Recto',
    secret,
    ...(baseURL
      ? { baseURL }
      : { baseURL: { allowedHosts: ['*'], fallback: 'http://localhost' }, trustedOrigins: ownOrigins }),
    database: queuedAdapter(store, onWrite),
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true, minPasswordLength: SHORTEST_PASSWORD, maxPasswordLength: 256 },
    user: { additionalFields: { role: { type: 'string', input: false, defaultValue: 'user' } } },
    session: { expiresIn: 60 * 60 * 24 * 60, updateAge: 60 * 60 * 24 },
    // A school signs in from one address at the same minute: failures are counted by account instead.
    rateLimit: {
      enabled: true,
      window: 60,
      max: 600,
      customRules: { '/sign-in/*': { window: 60, max: 300 }, '/sign-up/*': { window: 60, max: 300 } },
    },
    advanced: {
      cookiePrefix: 'recto',
      database: { generateId: () => crypto.randomUUID() },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
    },
    logger: { log: (level, message, ...details) => log[level]({ details }, message) },
    plugins: [
      anonymous({
        emailDomainName: 'guest.invalid',
        generateName: () => 'Guest',
        disableDeleteAnonymousUser: true,
        onLinkAccount: ({ anonymousUser, newUser }) =>
          moveProgress(store, anonymousUser.user.id, newUser.user.id).finally(onWrite),
      }),
    ],
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        if (ctx.path === SIGN_IN) await refused(() => assertMayTry(store, emailOf(ctx.body), now()));
      }),
      after: createAuthMiddleware(async (ctx) => {
        if (ctx.path !== SIGN_IN) return;
        if (ctx.context.newSession) await forgetFailures(store, emailOf(ctx.body));
        else if (ctx.context.returned instanceof APIError && ctx.context.returned.status === 'UNAUTHORIZED') {
          await noteFailure(store, emailOf(ctx.body), now());
        }
      }),
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** Without a fixed address, a request may come from the pages of the very host that it is sent to. */
function ownOrigins(request?: Request): string[] {
  const host = request?.headers.get('host');
  return host ? [`http://${host}`, `https://${host}`] : [];
}

function emailOf(body: unknown): string {
  return typeof body === 'object' && body !== null && 'email' in body ? String(body.email).toLowerCase() : '';
}

async function refused(check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (error instanceof DomainError)
      throw new APIError('TOO_MANY_REQUESTS', { code: error.problem.code, message: error.message });
    throw error;
  }
}
