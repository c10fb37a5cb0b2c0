import { createHmac, timingSafeEqual } from 'node:crypto';
import { preparedOn } from '@recto/database/prepared';
import type { Store } from '@recto/database/store';
import { eq, sql } from 'drizzle-orm';
import type { Actor } from '../../procedure/context.ts';

const COOKIE = /(?:^|;\s*)(?:__Secure-)?recto\.session_token=([^;]+)/;

/**
 * Who a cookie header belongs to. Every request asks this, so it is one signature and one prepared
 * query instead of better-auth's own look-up, which takes ten times as long; what is signed and
 * stored is better-auth's, and a session that it has ended is found no more. Accounts' tests hold
 * the two to the same answers.
 */
export function sessionLookup(
  { db, t }: Store,
  secret: string,
): (cookie: string | null | undefined) => Promise<Actor | null> {
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
  return async (cookie) => {
    const token = signedToken(cookie, secret);
    if (token === undefined) return null;
    const [row] = await query.execute({ token });
    if (!row || row.expiresAt.getTime() <= Date.now()) return null;
    return { userId: row.userId, name: row.name, isGuest: row.isGuest === true, role: row.role };
  };
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
