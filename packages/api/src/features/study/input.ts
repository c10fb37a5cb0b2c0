import { RATINGS } from '@recto/memory/rating';
import { z } from 'zod';
import { EventId, Id, Time, TimeZone } from '../../procedure/fields.ts';

export const NewReview = z.object({
  id: EventId,
  cardId: Id,
  rating: z.enum(RATINGS),
  reviewedAt: Time,
  /** Milliseconds on screen. */
  tookMs: z.int().min(0).max(60_000),
  /** Id of the card's last review that the device knew of; null for a new card. */
  after: EventId.nullable(),
});
export type NewReview = z.infer<typeof NewReview>;

export const Undo = z.object({ id: EventId, cardId: Id, reviewId: EventId, reviewedAt: Time });
export type Undo = z.infer<typeof Undo>;

export const WhatToStudy = z.object({
  noteId: Id.optional(),
  timeZone: TimeZone,
  limit: z.int().min(1).max(500).default(200),
});
export type WhatToStudy = z.infer<typeof WhatToStudy>;

export const Where = z.object({ timeZone: TimeZone });
