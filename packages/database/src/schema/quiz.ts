import type { accountTables } from './account.ts';
import type { Dialect } from './dialects.ts';
import type { libraryTables } from './library.ts';

/** One question of an attempt, and the order in which its options are shown. */
export interface PlannedQuestion {
  questionId: string;
  optionIds: string[];
}

/**
 * How an attempt is taken.
 * - practice: feedback after each answer
 * - exam: answers may be changed until it is handed in or its time is over; no feedback before
 */
export const ATTEMPT_MODES = ['practice', 'exam'] as const;

/** Runs through quizzes, the answers in them, and what they add up to. */
export function quizTables(
  d: Dialect,
  { user }: ReturnType<typeof accountTables>,
  { note, question }: ReturnType<typeof libraryTables>,
) {
  const learnerId = () =>
    d
      .text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' });

  /** One run through a quiz. Appended, never updated: what was answered stands in `response`. */
  const attempt = d.table(
    'attempt',
    {
      learnerId: learnerId(),
      /** UUIDv7 made by the device. */
      id: d.text().notNull(),
      noteId: d
        .text()
        .notNull()
        .references(() => note.id),
      startedAt: d.time().notNull(),
      /** Decided once, on the server. */
      plan: d.json<PlannedQuestion[]>().notNull(),
      mode: d.oneOf(ATTEMPT_MODES).notNull().default('practice'),
      /** The assignment that it was begun for; null for one of the learner's own. */
      assignmentId: d.text(),
      /** When its time is over, by the server's clock; null without a timer. */
      endsAt: d.time(),
    },
    (t) => [
      d.primaryKey({ columns: [t.learnerId, t.id] }),
      d.index('attempt_of_note').on(t.learnerId, t.noteId, t.startedAt),
    ],
  );

  /** One answer in an attempt, graded when it was given. Appended, never updated. */
  const response = d.table(
    'response',
    {
      learnerId: learnerId(),
      /** UUIDv7 made by the device. */
      id: d.text().notNull(),
      attemptId: d.text().notNull(),
      questionId: d
        .text()
        .notNull()
        .references(() => question.id),
      /** Ids of the chosen options. */
      chosen: d.json<string[]>().notNull(),
      /** 0 to 1. */
      score: d.real().notNull(),
      respondedAt: d.time().notNull(),
      tookMs: d.count().notNull(),
      /** How sure the learner said they were before the answer; null where they were not asked. */
      isSure: d.flag(),
    },
    (t) => [
      d.primaryKey({ columns: [t.learnerId, t.id] }),
      d.uniqueIndex('response_once_a_question').on(t.learnerId, t.attemptId, t.questionId),
    ],
  );

  /** Running sums of a learner's responses by note and the concept that was right. */
  const quizScore = d.table(
    'quizScore',
    {
      learnerId: learnerId(),
      noteId: d
        .text()
        .notNull()
        .references(() => note.id),
      conceptId: d.text().notNull(),
      responses: d.count().notNull(),
      /** Sum of scores. */
      points: d.real().notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.learnerId, t.noteId, t.conceptId] })],
  );

  /** How often a learner chose one concept where another was right. */
  const confusion = d.table(
    'confusion',
    {
      learnerId: learnerId(),
      noteId: d
        .text()
        .notNull()
        .references(() => note.id),
      chosenConceptId: d.text().notNull(),
      rightConceptId: d.text().notNull(),
      times: d.count().notNull(),
      lastAt: d.time().notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.learnerId, t.noteId, t.chosenConceptId, t.rightConceptId] })],
  );

  /** An answer in an exam as it stands before it is handed in: saved with every change, graded only then. */
  const examAnswer = d.table(
    'examAnswer',
    {
      learnerId: learnerId(),
      attemptId: d.text().notNull(),
      questionId: d
        .text()
        .notNull()
        .references(() => question.id),
      chosen: d.json<string[]>().notNull(),
      /** To come back to. */
      isFlagged: d.flag().notNull(),
      savedAt: d.time().notNull(),
      /** Milliseconds on screen so far. */
      tookMs: d.count().notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.learnerId, t.attemptId, t.questionId] })],
  );

  /** That an exam was handed in, by the learner or by the end of its time. */
  const submission = d.table(
    'submission',
    {
      learnerId: learnerId(),
      attemptId: d.text().notNull(),
      submittedAt: d.time().notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.learnerId, t.attemptId] })],
  );

  return { attempt, response, quizScore, confusion, examAnswer, submission };
}
