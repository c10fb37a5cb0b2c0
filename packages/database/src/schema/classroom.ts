import { sql } from 'drizzle-orm';
import type { accountTables } from './account.ts';
import type { Dialect } from './dialects.ts';
import type { libraryTables } from './library.ts';

/** What is set: cards to be known by the date, or an exam to be taken before it. */
export const ASSIGNMENT_FORMS = ['study', 'exam'] as const;
/** When an exam may be looked at: once it is handed in, after the due date, or not. */
export const EXAM_REVIEWS = ['submission', 'due', 'never'] as const;

export const CLASS_ROLES = ['teacher', 'learner', 'observer'] as const;

/** Groups, who is in them as what, and what is set for them. */
export function classroomTables(
  d: Dialect,
  { user }: ReturnType<typeof accountTables>,
  { deck }: ReturnType<typeof libraryTables>,
) {
  const classroom = d.table('classroom', {
    id: d.text().primaryKey(),
    name: d.text().notNull(),
    createdAt: d.time().notNull(),
  });
  const classId = () =>
    d
      .text()
      .notNull()
      .references(() => classroom.id, { onDelete: 'cascade' });

  const enrolment = d.table(
    'enrolment',
    {
      classId: classId(),
      userId: d
        .text()
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      role: d.oneOf(CLASS_ROLES).notNull(),
      joinedAt: d.time().notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.classId, t.userId] }), d.index('enrolment_of_user').on(t.userId)],
  );

  /** A code that lets whoever has it join a class in one role, until it expires. */
  const invite = d.table(
    'invite',
    {
      code: d.text().primaryKey(),
      classId: classId(),
      role: d.oneOf(CLASS_ROLES).notNull(),
      expiresAt: d.time().notNull(),
    },
    (t) => [d.index('invite_of_class').on(t.classId)],
  );

  const assignment = d.table(
    'assignment',
    {
      id: d.text().primaryKey(),
      classId: classId(),
      deckId: d
        .text()
        .notNull()
        .references(() => deck.id),
      createdAt: d.time().notNull(),
      opensAt: d.time().notNull(),
      dueAt: d.time().notNull(),
      /** Recall wanted on the due date, 0.5 to 0.99. */
      targetRecall: d.real().notNull(),
      form: d.oneOf(ASSIGNMENT_FORMS).notNull().default('study'),
      /** Of an exam: how many questions, how many minutes (null without a timer), and when it may be looked at. */
      questions: d.count(),
      minutes: d.count(),
      review: d.oneOf(EXAM_REVIEWS).notNull().default('due'),
    },
    (t) => [
      d.index('assignment_of_class').on(t.classId, t.dueAt),
      d.index('assignment_of_deck').on(t.deckId),
      d.check('assignment_target_in_range', sql`${t.targetRecall} between 0.5 and 0.99`),
    ],
  );

  return { classroom, enrolment, invite, assignment };
}
