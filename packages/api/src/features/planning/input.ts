import { z } from 'zod';
import { Id, Time, TimeZone } from '../../procedure/fields.ts';

const TargetRecall = z.number().min(0.5).max(0.99);
const MinutesADay = z.int().min(5).max(240);

/** A date of one's own for a note; one a note. */
export const NewGoal = z.object({ noteId: Id, dueAt: Time, targetRecall: TargetRecall, minutesADay: MinutesADay });
export type NewGoal = z.infer<typeof NewGoal>;

export const OneGoal = z.object({ noteId: Id });
export const OneNote = z.object({ noteId: Id, timeZone: TimeZone });
/** What a plan would be, before it is made one's goal. */
export const Proposal = NewGoal.extend({ timeZone: TimeZone });
export type Proposal = z.infer<typeof Proposal>;
