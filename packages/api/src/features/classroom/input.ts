import { ASSIGNMENT_FORMS, CLASS_ROLES, EXAM_REVIEWS } from '@recto/database/roles';
import { z } from 'zod';
import { Id, Time } from '../../procedure/fields.ts';

export const NewClass = z.object({
  name: z.string().trim().min(1, 'Give the class a name.').max(120, 'Keep the name under 120 characters.'),
});
export const ClassOnly = z.object({ classId: Id });
/** Codes are read aloud and typed by hand: case and spaces do not matter. */
export const Join = z.object({
  code: z
    .string()
    .max(40)
    .transform((code) => code.replace(/[\s-]/g, '').toUpperCase()),
});
export const NewCode = z.object({ classId: Id, role: z.enum(CLASS_ROLES) });
export const MemberRole = z.object({ classId: Id, userId: Id, role: z.enum(CLASS_ROLES) });
export const MemberOnly = z.object({ classId: Id, userId: Id });

export const NewAssignment = z.object({
  classId: Id,
  noteId: Id,
  opensAt: Time,
  dueAt: Time,
  /** Recall wanted on the due date, 0.5 to 0.99. */
  targetRecall: z.number().min(0.5, 'The target is at least 50 %.').max(0.99, 'The target is at most 99 %.'),
  form: z.enum(ASSIGNMENT_FORMS).default('study'),
  /** Of an exam. */
  questions: z.int().min(1).max(50).nullable().default(null),
  /** Null without a timer. */
  minutes: z.int().min(1, 'A timer has at least a minute.').max(480).nullable().default(null),
  review: z.enum(EXAM_REVIEWS).default('due'),
});
export type NewAssignment = z.infer<typeof NewAssignment>;

export const AssignmentOnly = z.object({ classId: Id, assignmentId: Id });
