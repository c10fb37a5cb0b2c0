import { z } from 'zod';
import { EventId, Id, Time } from '../../procedure/fields.ts';

export const NewAttempt = z.object({ id: EventId, noteId: Id, questions: z.int().min(1).max(50).default(12) });
export type NewAttempt = z.infer<typeof NewAttempt>;

export const AttemptOnly = z.object({ attemptId: EventId });

export const NewResponse = z.object({
  id: EventId,
  attemptId: EventId,
  questionId: Id,
  /** What was answered, in the form of the question: ids of options, pairs, an order, or one typed text. */
  chosen: z.array(z.string().max(200)).max(20),
  /** Whether a typed answer that was all but right was looked at again, so that it counts now. */
  isSecondLook: z.boolean().default(false),
  /** How sure they said they were before it; null where they were not asked. */
  isSure: z.boolean().nullable().default(null),
  respondedAt: Time,
  /** Milliseconds from showing the question to the answer. */
  tookMs: z.int().min(0).max(86_400_000),
});
export type NewResponse = z.infer<typeof NewResponse>;

export const NewExam = z.object({ id: EventId, assignmentId: Id });

/** An answer in an exam as it stands. */
export const SavedAnswer = NewResponse.pick({ attemptId: true, questionId: true, chosen: true, tookMs: true }).extend({
  isFlagged: z.boolean(),
});
export type SavedAnswer = z.infer<typeof SavedAnswer>;

export const SampleAnswer = z.object({ questionId: Id, optionId: z.string().max(64) });
