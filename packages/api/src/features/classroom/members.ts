import type { Db, Store } from '@recto/database/store';
import { and, eq } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';
import type { ClassRole } from './rules.ts';

/** Gives a member another role. @throws {DomainError} `not-found`, `last-teacher` */
export function changeRole({ transact, t }: Store, classId: string, userId: string, role: ClassRole): Promise<void> {
  return transact(async (tx) => {
    await assertNotLastTeacher(tx, t, classId, userId, role);
    const changed = await tx
      .update(t.enrolment)
      .set({ role })
      .where(place(t, classId, userId))
      .returning({ userId: t.enrolment.userId });
    if (changed.length === 0) throw new DomainError({ code: 'not-found', what: 'member' });
  });
}

/** Takes a member out of a class; what they have learnt stays theirs. @throws {DomainError} `last-teacher` */
export function removeMember({ transact, t }: Store, classId: string, userId: string): Promise<void> {
  return transact(async (tx) => {
    await assertNotLastTeacher(tx, t, classId, userId);
    await tx.delete(t.enrolment).where(place(t, classId, userId));
  });
}

async function assertNotLastTeacher(
  tx: Db,
  t: Store['t'],
  classId: string,
  userId: string,
  becomes?: ClassRole,
): Promise<void> {
  const teachers = await tx
    .select({ userId: t.enrolment.userId })
    .from(t.enrolment)
    .where(and(eq(t.enrolment.classId, classId), eq(t.enrolment.role, 'teacher')));
  if (becomes !== 'teacher' && teachers.length === 1 && teachers[0]?.userId === userId)
    throw new DomainError({ code: 'last-teacher' });
}

function place(t: Store['t'], classId: string, userId: string) {
  return and(eq(t.enrolment.classId, classId), eq(t.enrolment.userId, userId));
}
