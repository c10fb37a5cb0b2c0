import type { Store } from '@recto/database/store';
import { asc, count, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { DomainError } from '../../procedure/problem.ts';
import { renewCode } from './invites.ts';
import type { ClassRole } from './rules.ts';

/** Makes a class with its maker as teacher, and a code for learners and one for observers. */
export function createClass(
  { transact, t }: Store,
  userId: string,
  name: string,
  now: number,
): Promise<{ classId: string }> {
  return transact(async (tx) => {
    const classId = v7();
    await tx.insert(t.classroom).values({ id: classId, name, createdAt: now });
    await tx.insert(t.enrolment).values({ classId, userId, role: 'teacher', joinedAt: now });
    await renewCode(tx, t, classId, 'learner', now);
    await renewCode(tx, t, classId, 'observer', now);
    return { classId };
  });
}

export interface ListedClass {
  classId: string;
  name: string;
  role: ClassRole;
  learners: number;
}

/** The classes that somebody is in, by name. */
export async function listClasses({ db, t }: Store, userId: string): Promise<ListedClass[]> {
  const rows = await db
    .select({ classId: t.classroom.id, name: t.classroom.name, role: t.enrolment.role })
    .from(t.enrolment)
    .innerJoin(t.classroom, eq(t.classroom.id, t.enrolment.classId))
    .where(eq(t.enrolment.userId, userId))
    .orderBy(asc(t.classroom.name));
  const sizes = await db
    .select({ classId: t.enrolment.classId, learners: count() })
    .from(t.enrolment)
    .where(eq(t.enrolment.role, 'learner'))
    .groupBy(t.enrolment.classId);
  const byId = new Map(sizes.map((size) => [size.classId, size.learners]));
  return rows.map((row) => ({ ...row, learners: byId.get(row.classId) ?? 0 }));
}

export interface ClassDetails {
  classId: string;
  name: string;
  role: ClassRole;
  /** Empty for learners: who else is in the class is not theirs to see. */
  members: { userId: string; name: string; role: ClassRole; isGuest: boolean; joinedAt: number }[];
  /** For teachers only. */
  codes: { role: ClassRole; code: string; expiresAt: number }[];
  assignments: {
    assignmentId: string;
    noteId: string;
    title: string;
    opensAt: number;
    dueAt: number;
    targetRecall: number;
    form: 'study' | 'exam';
    questions: number | null;
    minutes: number | null;
  }[];
}

/** A class as its member may see it. */
export async function readClass({ db, t }: Store, userId: string, classId: string): Promise<ClassDetails> {
  const [room] = await db.select().from(t.classroom).where(eq(t.classroom.id, classId));
  const members = await db
    .select({
      userId: t.user.id,
      name: t.user.name,
      role: t.enrolment.role,
      isGuest: t.user.isAnonymous,
      joinedAt: t.enrolment.joinedAt,
    })
    .from(t.enrolment)
    .innerJoin(t.user, eq(t.user.id, t.enrolment.userId))
    .where(eq(t.enrolment.classId, classId))
    .orderBy(asc(t.user.name));
  const role = members.find((member) => member.userId === userId)?.role;
  if (!room || !role) throw new DomainError({ code: 'not-found', what: 'class' });
  const codes = role === 'teacher' ? await db.select().from(t.invite).where(eq(t.invite.classId, classId)) : [];
  const assignments = await db
    .select({
      assignmentId: t.assignment.id,
      noteId: t.deck.noteId,
      title: t.deck.title,
      opensAt: t.assignment.opensAt,
      dueAt: t.assignment.dueAt,
      targetRecall: t.assignment.targetRecall,
      form: t.assignment.form,
      questions: t.assignment.questions,
      minutes: t.assignment.minutes,
    })
    .from(t.assignment)
    .innerJoin(t.deck, eq(t.deck.id, t.assignment.deckId))
    .where(eq(t.assignment.classId, classId))
    .orderBy(asc(t.assignment.dueAt));
  return {
    classId,
    name: room.name,
    role,
    members: role === 'learner' ? [] : members.map((member) => ({ ...member, isGuest: member.isGuest === true })),
    codes: codes.map(({ role: forRole, code, expiresAt }) => ({ role: forRole, code, expiresAt })),
    assignments,
  };
}
