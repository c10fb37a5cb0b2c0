import type { CLASS_ROLES } from '@recto/database/roles';
import type { Store } from '@recto/database/store';
import { and, eq } from 'drizzle-orm';
import { rule, type Verdict } from '../../procedure/rule.ts';
import { mayReadNote } from '../library/note-access.ts';

export type ClassRole = (typeof CLASS_ROLES)[number];

/** Somebody's role in a class; `undefined` for whoever is not in it. */
export async function roleIn({ db, t }: Store, classId: string, userId: string): Promise<ClassRole | undefined> {
  const [row] = await db
    .select({ role: t.enrolment.role })
    .from(t.enrolment)
    .where(and(eq(t.enrolment.classId, classId), eq(t.enrolment.userId, userId)));
  return row?.role;
}

/** Members see their class; to all others it does not exist. */
export const isMember = rule<{ classId: string }>('isMember', async ({ store, actor }, { classId }) =>
  (await roleIn(store, classId, actor.userId)) ? 'allow' : 'hide',
);

/** Teachers and observers see what learners do. */
export const canReviewClass = rule<{ classId: string }>('canReviewClass', async ({ store, actor }, { classId }) =>
  forRole(await roleIn(store, classId, actor.userId), ['teacher', 'observer']),
);

/** Only teachers change a class. */
export const canTeach = rule<{ classId: string }>('canTeach', async ({ store, actor }, { classId }) =>
  forRole(await roleIn(store, classId, actor.userId), ['teacher']),
);

/** A teacher assigns what they may read themself. */
export const canAssign = rule<{ classId: string; noteId: string }>(
  'canAssign',
  async ({ store, actor, now }, { classId, noteId }) => {
    const verdict = forRole(await roleIn(store, classId, actor.userId), ['teacher']);
    return verdict === 'allow' && !(await mayReadNote(store, actor.userId, noteId, now)) ? 'hide' : verdict;
  },
);

function forRole(role: ClassRole | undefined, roles: readonly ClassRole[]): Verdict {
  if (role === undefined) return 'hide';
  return roles.includes(role) ? 'allow' : 'forbid';
}
