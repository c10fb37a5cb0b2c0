import { type SealedQuestion, sealed } from '@recto/content/question';
import type { Store } from '@recto/database/store';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';
import { type Feedback, feedbackOn } from './attempt.ts';

/** The note whose question greets visitors; its situations need no knowledge beforehand. */
const SAMPLE_NOTE = 'replication-and-redundancy';

/** One real question for the front page, sealed; null while the built-in library is not loaded. */
export async function sampleQuestion(store: Store): Promise<SealedQuestion | null> {
  const row = await readSample(store);
  return row
    ? {
        ...sealed(
          row.body,
          row.body.options.map((option) => option.id),
        ),
        id: row.id,
      }
    : null;
}

/** Grades a visitor's answer to the sample, and keeps nothing of it. */
export async function answerSample(store: Store, questionId: string, optionId: string): Promise<Feedback> {
  const row = await readSample(store);
  if (!row || row.id !== questionId) throw new DomainError({ code: 'not-found', what: 'question' });
  if (!row.body.options.some((option) => option.id === optionId))
    throw new DomainError({ code: 'option-unknown', optionId });
  return feedbackOn(row.body, { chosen: [optionId], score: row.body.key.includes(optionId) ? 1 : 0 });
}

/** Every visit of the front page asks for it and it changes only with a release, so it is read again once a minute. */
const REMEMBERED_MS = 60_000;
const remembered = new WeakMap<Store, { row: Sample | undefined; until: number }>();

type Sample = Pick<Store['t']['question']['$inferSelect'], 'id' | 'body'>;

/** The second situation of the sample note: the first that a choice of one answers. */
async function readSample(store: Store): Promise<Sample | undefined> {
  const known = remembered.get(store);
  if (known?.row && Date.now() < known.until) return known.row;
  const { db, t } = store;
  const [row] = await db
    .select({ id: t.question.id, body: t.question.body })
    .from(t.question)
    .where(and(eq(t.question.noteId, SAMPLE_NOTE), eq(t.question.kind, 'verdict'), isNull(t.question.retiredAt)))
    .orderBy(asc(t.question.position))
    .limit(1)
    .offset(1);
  remembered.set(store, { row, until: Date.now() + REMEMBERED_MS });
  return row;
}
