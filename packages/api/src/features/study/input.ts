import { CARD_ACTS } from '@recto/memory/card-event';
import { RATINGS } from '@recto/memory/rating';
import { z } from 'zod';
import { EventId, Id, Time, TimeZone } from '../../procedure/fields.ts';
import { StudySettings } from './settings.ts';

export const NewReview = z.object({
  id: EventId,
  cardId: Id,
  rating: z.enum(RATINGS),
  reviewedAt: Time,
  /** Milliseconds on screen. */
  tookMs: z.int().min(0).max(60_000),
  /** Id of the card's last review that the device knew of; null for a new card. */
  after: EventId.nullable(),
  /** As it came with the card. */
  spread: z.number().min(0).max(1).nullable().default(null),
  /** Outside the schedule: kept as a record, moves nothing. */
  isPractice: z.boolean().default(false),
});
export type NewReview = z.infer<typeof NewReview>;

export const NewCardAct = z
  .object({
    id: EventId,
    cardId: Id,
    act: z.enum(CARD_ACTS),
    /** When the card is to come; of `set-due` only. */
    due: Time.nullable().default(null),
    actedAt: Time,
  })
  .refine(({ act, due }) => (act === 'set-due') === (due !== null), {
    path: ['due'],
    error: 'is given with set-due, and only with it',
  });
export type NewCardAct = z.infer<typeof NewCardAct>;

/** `reviewId` is that of the answer or the act to undo. */
export const Undo = z.object({ id: EventId, cardId: Id, reviewId: EventId, reviewedAt: Time });
export type Undo = z.infer<typeof Undo>;

/** Most events that a device sends at once. */
const MOST_EVENTS = 500;

/** What a device did while it was away, in any order. */
export const Events = z.object({
  events: z
    .array(
      z.discriminatedUnion('type', [
        z.object({ type: z.literal('answer'), ...NewReview.omit({ after: true }).shape }),
        z.object({ type: z.literal('act'), ...NewCardAct.shape }),
        z.object({ type: z.literal('undo'), ...Undo.shape }),
      ]),
    )
    .max(MOST_EVENTS),
  /** The device's clock when it sent them: what it is off by is taken off its times. */
  sentAt: Time,
});
export type Events = z.infer<typeof Events>;

/** Outside the schedule: everything, what was forgotten of late, what comes soon, or what contrasts. */
export const PRACTICE_KINDS = ['cram', 'failed', 'ahead', 'contrast'] as const;

export const WhatToStudy = z.object({
  noteId: Id.optional(),
  timeZone: TimeZone,
  limit: z.int().min(1).max(500).default(200),
});
export type WhatToStudy = z.infer<typeof WhatToStudy>;

export const WhatToPractise = z.object({
  kind: z.enum(PRACTICE_KINDS),
  noteId: Id.optional(),
  /** Ids of concepts of the note: only their cards. */
  conceptIds: z.array(Id).max(8).optional(),
  /** Of `ahead`: cards that come within so many days. */
  days: z.int().min(1).max(60).default(3),
  timeZone: TimeZone,
  limit: z.int().min(1).max(500).default(200),
});
export type WhatToPractise = z.infer<typeof WhatToPractise>;

export const Where = z.object({ timeZone: TimeZone });
export const OneCard = z.object({ cardId: Id });
export const ChangedSettings = StudySettings.partial();
export type ChangedSettings = z.infer<typeof ChangedSettings>;
/** What the preview of settings asks: the retentions to compare. */
export const Retentions = z.object({ retentions: z.array(z.number().min(0.7).max(0.99)).min(1).max(12) });
