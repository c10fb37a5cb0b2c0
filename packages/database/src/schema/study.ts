import { CARD_ACTS } from '@recto/memory/card-event';
import { PHASES } from '@recto/memory/memory';
import { RATINGS } from '@recto/memory/rating';
import { sql } from 'drizzle-orm';
import type { accountTables } from './account.ts';
import type { Dialect } from './dialects.ts';
import type { libraryTables } from './library.ts';

/**
 * Where an answer was given.
 * - study: it moves the schedule
 * - practice: outside the schedule; kept as a record, never folded
 * - quiz: the first try at a question about the card's item, with a rating by rule; it moves the schedule
 */
export const REVIEW_ORIGINS = ['study', 'practice', 'quiz'] as const;

/** Answers to cards, and the memory that they come to. */
export function studyTables(
  d: Dialect,
  { user }: ReturnType<typeof accountTables>,
  { card, note }: ReturnType<typeof libraryTables>,
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
      origin: d.oneOf(REVIEW_ORIGINS).notNull().default('study'),
      /** Where in its fuzz range the interval that follows falls, 0 to 1; null where intervals are not fuzzed. */
      spread: d.real(),
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
      /** w[20] of the learner's parameters. */
      decay: d.real().notNull().default(0.1542),
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

  /** What a learner did with a card besides answering it, or the undoing of that. Appended, never updated. */
  const cardAct = d.table(
    'cardAct',
    {
      learnerId: learnerId(),
      /** UUIDv7 made by the device. */
      id: d.text().notNull(),
      cardId: cardId(),
      /** Null where this row undoes another. */
      act: d.oneOf(CARD_ACTS),
      /** Id of the act that this row undoes. */
      voids: d.text(),
      /** Of `set-due` only: when the card is to come. */
      due: d.time(),
      /** The answer that led to it, where the learner did not do it themself: a leech is suspended. */
      causedBy: d.text(),
      actedAt: d.time().notNull(),
      receivedAt: d.time().notNull(),
    },
    (t) => [
      d.primaryKey({ columns: [t.learnerId, t.id] }),
      d.index('card_act_of_card').on(t.learnerId, t.cardId),
      d.check('card_act_acts_or_undoes', sql`(${t.act} is null) <> (${t.voids} is null)`),
    ],
  );

  /** Whether a card is set aside: the fold of its acts. No row where it is not. */
  const cardStanding = d.table(
    'cardStanding',
    {
      learnerId: learnerId(),
      cardId: cardId(),
      isSuspended: d.flag().notNull(),
      /** It comes again on the learner's next day. */
      buriedAt: d.time(),
      isMarked: d.flag().notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.learnerId, t.cardId] })],
  );

  /** Answers by quarters of an hour: small enough for every time zone's days, few enough for years. */
  const studySlot = d.table(
    'studySlot',
    {
      learnerId: learnerId(),
      /** Quarters of an hour since 1970. */
      slot: d.count().notNull(),
      answers: d.count().notNull(),
      passed: d.count().notNull(),
      newCards: d.count().notNull(),
      tookMs: d.time().notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.learnerId, t.slot] })],
  );

  /** Predicted against actual recall, by month, interval and what was predicted. */
  const recallBin = d.table(
    'recallBin',
    {
      learnerId: learnerId(),
      /** Months since 1970, UTC. */
      month: d.count().notNull(),
      /** Days since the answer before, by class: see `intervalClassOf`. */
      intervalClass: d.count().notNull(),
      /** Predicted recall in steps of a twentieth, 0 to 19. */
      predictedBin: d.count().notNull(),
      answers: d.count().notNull(),
      passed: d.count().notNull(),
      predictedSum: d.real().notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.learnerId, t.month, t.intervalClass, t.predictedBin] })],
  );

  /** How a learner wants to study; whoever has no row has the defaults. */
  const learnerSettings = d.table('learnerSettings', {
    learnerId: learnerId().primaryKey(),
    settings: d.json<Record<string, unknown>>().notNull(),
    /** The parameters in use; null for the published ones. */
    parameters: d.json<number[]>(),
    changedAt: d.time().notNull(),
  });

  /** One run of the optimiser on a learner's own answers, kept or not. */
  const parameterFit = d.table(
    'parameterFit',
    {
      learnerId: learnerId(),
      id: d.text().notNull(),
      fittedAt: d.time().notNull(),
      parameters: d.json<number[]>().notNull(),
      /** What was in use before; null for the published ones. */
      replaced: d.json<number[]>(),
      /** Answers that it learnt from. */
      answers: d.count().notNull(),
      /** How the parameters before and these predicted the answers that were held back. */
      before: d.json<{ logLoss: number; rmseBins: number; answers: number }>().notNull(),
      after: d.json<{ logLoss: number; rmseBins: number; answers: number }>().notNull(),
      /** `kept`: in use. `rejected`: predicted worse. `undone`: the learner went back. */
      outcome: d.oneOf(['kept', 'rejected', 'undone']).notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.learnerId, t.id] })],
  );

  /** What a learner wants to know by a date of their own. */
  const goal = d.table(
    'goal',
    {
      id: d.text().primaryKey(),
      learnerId: learnerId(),
      noteId: d
        .text()
        .notNull()
        .references(() => note.id, { onDelete: 'cascade' }),
      dueAt: d.time().notNull(),
      targetRecall: d.real().notNull(),
      minutesADay: d.count().notNull(),
      createdAt: d.time().notNull(),
    },
    (t) => [
      d.index('goal_of_learner').on(t.learnerId, t.dueAt),
      d.check('goal_target_in_range', sql`${t.targetRecall} between 0.5 and 0.99`),
    ],
  );

  return { review, memory, cardAct, cardStanding, studySlot, recallBin, learnerSettings, parameterFit, goal };
}
