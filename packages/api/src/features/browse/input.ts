import { CARD_ACTS } from '@recto/memory/card-event';
import { z } from 'zod';
import { EventId, Id, Time } from '../../procedure/fields.ts';

export const SORTS = ['note', 'due', 's', 'd', 'lapses', 'reps'] as const;

export const CardSearch = z.object({
  query: z.string().max(500).default(''),
  sort: z.enum(SORTS).default('note'),
  isDescending: z.boolean().default(false),
  offset: z.int().min(0).max(1_000_000).default(0),
  limit: z.int().min(1).max(500).default(100),
});
export type CardSearch = z.infer<typeof CardSearch>;

/** What is done with many cards at once; each act has the id that the device gave it. */
export const ManyActs = z.object({
  act: z.enum(CARD_ACTS),
  due: Time.nullable().default(null),
  actedAt: Time,
  cards: z
    .array(z.object({ id: EventId, cardId: Id }))
    .min(1)
    .max(500),
});
export type ManyActs = z.infer<typeof ManyActs>;
