import { randomInt } from 'node:crypto';
import type { Db, Store } from '@recto/database/store';
import { and, eq } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';
import type { ClassRole } from './rules.ts';

/** Without letters and digits that are taken for one another. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 8;
const VALID_DAYS = 30;

/** A new code of one role for a class; the code before it ends. */
export async function renewCode(
  tx: Db,
  t: Store['t'],
  classId: string,
  role: ClassRole,
  now: number,
): Promise<{ code: string; expiresAt: number }> {
  const code = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  const expiresAt = now + VALID_DAYS * 86_400_000;
  await tx.delete(t.invite).where(and(eq(t.invite.classId, classId), eq(t.invite.role, role)));
  await tx.insert(t.invite).values({ code, classId, role, expiresAt });
  return { code, expiresAt };
}

/**
 * Joins the class of a code. Whoever is in it already keeps their role.
 * @throws {DomainError} `code-unknown`, `code-expired`
 */
export function joinClass(
  { transact, t }: Store,
  userId: string,
  code: string,
  now: number,
): Promise<{ classId: string; name: string }> {
  return transact(async (tx) => {
    const [found] = await tx
      .select({ invite: t.invite, name: t.classroom.name })
      .from(t.invite)
      .innerJoin(t.classroom, eq(t.classroom.id, t.invite.classId))
      .where(eq(t.invite.code, code));
    if (!found) throw new DomainError({ code: 'code-unknown', given: code });
    if (found.invite.expiresAt <= now)
      throw new DomainError({ code: 'code-expired', expiredAt: found.invite.expiresAt });
    const { classId, role } = found.invite;
    await tx.insert(t.enrolment).values({ classId, userId, role, joinedAt: now }).onConflictDoNothing();
    return { classId, name: found.name };
  });
}
