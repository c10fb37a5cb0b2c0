import type { Store } from '@recto/database/store';
import { eq } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';

export const MOST_FAILURES = 10;
const WINDOW_MS = 15 * 60_000;

/** Refuses an address for which too many wrong passwords were given of late, whoever gave them. */
export async function assertMayTry({ db, t }: Store, email: string, now: number): Promise<void> {
  const [row] = await db.select().from(t.signInFailure).where(eq(t.signInFailure.email, email));
  if (row && row.failures >= MOST_FAILURES && now < row.since + WINDOW_MS) {
    throw new DomainError({ code: 'too-many-failures', retryAt: row.since + WINDOW_MS });
  }
}

/** Counts a wrong password; the count begins anew a quarter of an hour after its first. */
export function noteFailure({ transact, t }: Store, email: string, now: number): Promise<void> {
  return transact(async (tx) => {
    const [row] = await tx.select().from(t.signInFailure).where(eq(t.signInFailure.email, email));
    const values =
      row && now < row.since + WINDOW_MS
        ? { failures: row.failures + 1, since: row.since }
        : { failures: 1, since: now };
    await tx
      .insert(t.signInFailure)
      .values({ email, ...values })
      .onConflictDoUpdate({ target: t.signInFailure.email, set: values });
  });
}

/** A right password clears the count. */
export function forgetFailures({ transact, t }: Store, email: string): Promise<unknown> {
  return transact((tx) => tx.delete(t.signInFailure).where(eq(t.signInFailure.email, email)));
}
