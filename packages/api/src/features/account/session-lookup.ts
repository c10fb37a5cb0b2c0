import { createHmac, timingSafeEqual } from 'node:crypto';
import { preparedOn } from '@recto/database/prepared';
import type { Store } from '@recto/database/store';
import { eq, sql } from 'drizzle-orm';
import type { Actor } from '../../procedure/context.ts';

const COOKIE = /(?:^|;\s*)(?:__Secure-)?recto\.session_token=([^;]+)/;

/** What this process remembers of a session, at most so long: another process may have ended it. */
const REMEMBERED_MS = 5_000;
const MOST_REMEMBERED = 10_000;

interface Found {
  actor: Actor | null;
  /** When the session ends or must be looked up again, milliseconds since 1970. */
  until: number;
}

/** Who a cookie header belongs to. */
export interface SessionLookup {
  actorOf(cookie: string | null | undefined): Promise<Actor | null>;
  /** Called whenever this process writes accounts or sessions: what was remembered may be over. */
  forget(): void;
}

/**
 * Every request asks who it comes from, so it is one signature and one prepared query, remembered
 * for a few seconds, instead of better-auth's own look-up, which takes ten times as long. What is
 * signed and stored is better-auth's; the accounts' tests hold the two to the same answers.
 */
export function sessionLookup(store: Store, secret: string): SessionLookup {
  const remembered = new Map<string, Found>();
  /** Counts what was forgotten: a look-up that was under way meanwhile must not be remembered. */
  let forgotten = 0;
  return {
    forget: () => {
      forgotten += 1;
      remembered.clear();
    },
    actorOf: async (cookie) => {
      const token = signedToken(cookie, secret);
      if (token === undefined) return null;
      const known = remembered.get(token);
      if (known && Date.now() < known.until) return known.actor;
      const before = forgotten;
      const found = await find(store, token);
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      if (before === forgotten) remembered.set(token, found);
      return found.actor;
    },
  };
}

async function find({ db, t }: Store, token: string): Promise<Found> {
  const query = preparedOn(db, 'session_lookup', () =>
    db
      .select({
        userId: t.user.id,
        name: t.user.name,
        isGuest: t.user.isAnonymous,
        role: t.user.role,
        expiresAt: t.session.expiresAt,
      })
      .from(t.session)
      .innerJoin(t.user, eq(t.user.id, t.session.userId))
      .where(eq(t.session.token, sql.placeholder('token'))),
  );
  const now = Date.now();
  const [row] = await query.execute({ token });
  if (!row || row.expiresAt.getTime() <= now) return { actor: null, until: 0 };
  const actor = { userId: row.userId, name: row.name, isGuest: row.isGuest === true, role: row.role };
  return { actor, until: Math.min(now + REMEMBERED_MS, row.expiresAt.getTime()) };
}

/** The session's token where its signature is ours: `token.signature`, HMAC-SHA-256, base64, percent-encoded. */
function signedToken(cookie: string | null | undefined, secret: string): string | undefined {
  const value = cookie ? COOKIE.exec(cookie)?.[1] : undefined;
  if (value === undefined) return undefined;
  const [token = '', signature = ''] = splitAtLastDot(decode(value));
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
}

function splitAtLastDot(text: string): [string, string] {
  const at = text.lastIndexOf('.');
  return [text.slice(0, at), text.slice(at + 1)];
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
