import { z } from 'zod';
import { Id } from '../../procedure/fields.ts';

/** Longest note that is published, bytes of UTF-8. */
export const LARGEST_NOTE = 1_000_000;

export const NoteOnly = z.object({ noteId: Id });

export const Revision = z.object({ noteId: Id, markdown: z.string() });

export const Publication = z.object({
  /** The note to publish anew; left out for a first publication. */
  noteId: Id.optional(),
  markdown: z.string(),
  /** What the author confirms to have been renamed; left out, what is proposed is taken. */
  renames: z
    .array(z.object({ from: z.string().max(400), to: z.string().max(400) }))
    .max(10_000)
    .optional(),
});
export type Publication = z.infer<typeof Publication>;
