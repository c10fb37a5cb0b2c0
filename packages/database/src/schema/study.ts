import { PHASES } from '@recto/memory/memory';
import { RATINGS } from '@recto/memory/rating';
import { sql } from 'drizzle-orm';
import type { accountTables } from './account.ts';
import type { Dialect } from './dialects.ts';
import type { libraryTables } from './library.ts';

/** Answers to cards, and the memory that they come to. */
export function studyTables(
  d: Dialect,
  { user }: ReturnType<typeof accountTables>,
  { card }: ReturnType<typeof libraryTables>,
) {
  const learnerId = () =>
    d
      .text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' });
  const cardId = () =>
    d
      .text()
      .notNull()
      .references(() => card.id);

  /** One answer to a card, or the undoing of one. Appended, never updated: memory is rebuilt from these rows. */
  const review = d.table(
    'review',
    {
      learnerId: learnerId(),
      /** UUIDv7 made by the device that showed the card, so that a retried request is the same row. */
      id: d.text().notNull(),
      cardId: cardId(),
      /** Null where this row undoes another. */
      rating: d.oneOf(RATINGS),
      /** Id of the review that this row undoes. */
      voids: d.text(),
      /** When the learner answered, by the device's clock. */
      reviewedAt: d.time().notNull(),
      /** When the server took it. */
      receivedAt: d.time().notNull(),
      /** Time that the card was on screen, milliseconds; cut at 60,000 by the device. */
      tookMs: d.count().notNull(),
    },
    (t) => [
      d.primaryKey({ columns: [t.learnerId, t.id] }),
      d.index('review_of_card').on(t.learnerId, t.cardId),
      d.index('review_of_learner_in_order').on(t.learnerId, t.reviewedAt),
      d.check('review_answers_or_undoes', sql`(${t.rating} is null) <> (${t.voids} is null)`),
      d.check('review_took_ms_in_range', sql`${t.tookMs} between 0 and 60000`),
    ],
  );

  /** The fold of a learner's reviews of one card; written with each event, rebuilt from events at will. */
  const memory = d.table(
    'memory',
    {
      learnerId: learnerId(),
      cardId: cardId(),
      phase: d.oneOf(PHASES).notNull(),
      /** Days. */
      stability: d.real().notNull(),
      difficulty: d.real().notNull(),
      due: d.time().notNull(),
      firstReviewedAt: d.time().notNull(),
      lastReviewedAt: d.time().notNull(),
      /** The review that led here: an answer that was given without knowing it comes from a second tab. */
      lastReviewId: d.text().notNull(),
      intervalDays: d.count().notNull(),
      step: d.count().notNull(),
      reviews: d.count().notNull(),
      lapses: d.count().notNull(),
    },
    (t) => [
      d.primaryKey({ columns: [t.learnerId, t.cardId] }),
      d.index('memory_due').on(t.learnerId, t.due),
      d.index('memory_begun').on(t.learnerId, t.firstReviewedAt),
    ],
  );

  return { review, memory };
}
