import { FLAG_KINDS } from '@recto/database/flags';
import { z } from 'zod';
import { EventId, Id } from '../../procedure/fields.ts';
import { LARGEST_NOTE } from '../library/input.ts';

/** Largest picture as it is sent, bytes. */
export const LARGEST_IMAGE = 5_000_000;

/** Of which text a draft is: a note's next version, or a new note. */
export const DraftKey = z.object({ noteId: Id.nullable() });
export const Draft = DraftKey.extend({ markdown: z.string().max(LARGEST_NOTE) });

export const VersionOnly = z.object({ noteId: Id, number: z.int().min(1) });

export const ItemChoice = z.object({
  noteId: Id,
  itemId: Id,
  isDisabled: z.boolean(),
  prompt: z.string().trim().max(500).nullable(),
  feedback: z.string().trim().max(1_000).nullable(),
});
export type ItemChoice = z.infer<typeof ItemChoice>;

const Option = z.object({
  text: z.string().trim().min(1).max(300),
  isRight: z.boolean(),
  feedback: z.string().trim().max(500),
});

export const OwnQuestion = z.object({
  noteId: Id,
  line: z.int().min(1),
  prompt: z.string().trim().min(1).max(500),
  options: z
    .array(Option)
    .min(2)
    .max(6)
    .refine((options) => options.some((option) => option.isRight), 'Mark at least one option as right.')
    .refine((options) => options.some((option) => !option.isRight), 'Leave at least one option wrong.'),
});
export type OwnQuestion = z.infer<typeof OwnQuestion>;

export const QuestionOnly = z.object({ noteId: Id, questionId: Id });

export const NewFlag = z
  .object({
    id: EventId,
    noteId: Id,
    cardId: Id.nullable(),
    questionId: Id.nullable(),
    kind: z.enum(FLAG_KINDS),
    text: z.string().trim().max(500),
  })
  .refine(({ cardId, questionId }) => (cardId === null) !== (questionId === null), 'Name a card or a question.');
export type NewFlag = z.infer<typeof NewFlag>;

export const FlagOnly = z.object({ noteId: Id, flagId: Id });

/** A picture as base64. */
export const NewImage = z.object({ data: z.base64().max(Math.ceil((LARGEST_IMAGE * 4) / 3) + 4) });
export const ImageOnly = z.object({ imageId: Id });
