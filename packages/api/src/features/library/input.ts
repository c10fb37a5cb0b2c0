import { z } from 'zod';
import { Id } from '../../procedure/fields.ts';

/** Longest note that is published, bytes of UTF-8. */
export const LARGEST_NOTE = 1_000_000;

export const NoteOnly = z.object({ noteId: Id });

export const Publication = z.object({
  /** The note to publish anew; left out for a first publication. */
  noteId: Id.optional(),
  markdown: z.string(),
});
export type Publication = z.infer<typeof Publication>;
