import type { Dialect } from './dialects.ts';

export const ACCOUNT_ROLES = ['user', 'administrator'] as const;

/** Who people are. The first four tables belong to better-auth, which names their columns. */
export function accountTables(d: Dialect) {
  const user = d.table('user', {
    id: d.text().primaryKey(),
    name: d.text().notNull(),
    email: d.text().notNull().unique(),
    emailVerified: d.flag().notNull().default(false),
    image: d.text(),
    createdAt: d.date().notNull(),
    updatedAt: d.date().notNull(),
    /** A guest: nobody else can sign in as this account, and its progress moves to the account made later. */
    isAnonymous: d.flag().default(false),
    /** Of the whole installation; roles in a class stand in `enrolment`. */
    role: d.oneOf(ACCOUNT_ROLES).notNull().default('user'),
  });
  const userId = () =>
    d
      .text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' });

  const session = d.table(
    'session',
    {
      id: d.text().primaryKey(),
      expiresAt: d.date().notNull(),
      token: d.text().notNull().unique(),
      createdAt: d.date().notNull(),
      updatedAt: d.date().notNull(),
      ipAddress: d.text(),
      userAgent: d.text(),
      userId: userId(),
    },
    (t) => [d.index('session_of_user').on(t.userId)],
  );

  const account = d.table(
    'account',
    {
      id: d.text().primaryKey(),
      accountId: d.text().notNull(),
      providerId: d.text().notNull(),
      userId: userId(),
      accessToken: d.text(),
      refreshToken: d.text(),
      idToken: d.text(),
      accessTokenExpiresAt: d.date(),
      refreshTokenExpiresAt: d.date(),
      scope: d.text(),
      /** A salted hash; the password itself is nowhere. */
      password: d.text(),
      createdAt: d.date().notNull(),
      updatedAt: d.date().notNull(),
    },
    (t) => [d.index('account_of_user').on(t.userId)],
  );

  const verification = d.table('verification', {
    id: d.text().primaryKey(),
    identifier: d.text().notNull(),
    value: d.text().notNull(),
    expiresAt: d.date().notNull(),
    createdAt: d.date().notNull(),
    updatedAt: d.date().notNull(),
  });

  /** Wrong passwords of late, by address; cleared by a right one. */
  const signInFailure = d.table('signInFailure', {
    email: d.text().primaryKey(),
    failures: d.count().notNull(),
    /** When the first of them was. */
    since: d.time().notNull(),
  });

  /** An account that is being erased in this very transaction: only then may its events be deleted. Empty at all other times. */
  const erasure = d.table('erasure', { userId: d.text().primaryKey() });

  return { user, session, account, verification, signInFailure, erasure };
}
