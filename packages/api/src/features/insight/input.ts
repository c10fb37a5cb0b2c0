import { z } from 'zod';
import { Id, TimeZone } from '../../procedure/fields.ts';

export const WhichClass = z.object({
  classId: Id,
  /** One of the notes set for the class; left out for the one due next. */ noteId: Id.optional(),
});
export type WhichClass = z.infer<typeof WhichClass>;
export const Where = z.object({ timeZone: TimeZone });
