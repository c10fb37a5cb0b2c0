import type { Store } from '@recto/database/store';
import { interleaved } from '@recto/memory/interleave';
import { and, asc, eq, gte, inArray, isNull, lte, type SQL } from 'drizzle-orm';
import { type Candidate, columnsOf, toCandidate } from './candidates.ts';
import type { WhatToPractise } from './input.ts';
import { daysOf, learnerOf } from './learner-settings.ts';
import { notesInStudy } from './notes-in-study.ts';
import { presented, type StudyCard } from './study-queue.ts';

const DAY = 86_400_000;
const FAILED_WITHIN_DAYS = 7;

/**
 * Cards outside the schedule, which answers to them do not move: all of a note or of some of its
 * concepts, what was forgotten within a week, what comes within some days, or two concepts side by side.
 */
export async function practiceQueue(
  store: Store,
  learnerId: string,
  input: WhatToPractise,
  now: number,
): Promise<StudyCard[]> {
  const learner = await learnerOf(store.db, store.t, learnerId);
  const days = daysOf(learner, input.timeZone);
  const noteIds = input.noteId === undefined ? await notesInStudy(store, learnerId, now) : [input.noteId];
  if (noteIds.length === 0) return [];
  const cards = await chosen(store, learnerId, noteIds, input, days.startOf(now));
  return presented(store, learnerId, interleaved(cards).slice(0, input.limit), learner, null, now);
}

async function chosen(
  store: Store,
  learnerId: string,
  noteIds: string[],
  { kind, conceptIds, days }: WhatToPractise,
  dayStart: number,
): Promise<Candidate[]> {
  const { db, t } = store;
  const conditions: (SQL | undefined)[] = [inArray(t.card.noteId, noteIds), isNull(t.card.retiredAt)];
  if (conceptIds && conceptIds.length > 0) conditions.push(inArray(t.item.conceptId, conceptIds));
  if (kind === 'ahead') conditions.push(lte(t.memory.due, dayStart + (days + 1) * DAY));
  if (kind === 'failed') conditions.push(inArray(t.card.id, await failedSince(store, learnerId, dayStart)));
  const rows = await db
    .select(columnsOf(store))
    .from(t.card)
    .innerJoin(t.item, eq(t.item.id, t.card.itemId))
    .leftJoin(t.memory, and(eq(t.memory.cardId, t.card.id), eq(t.memory.learnerId, learnerId)))
    .where(and(...conditions))
    .orderBy(asc(t.memory.due), t.card.noteId, t.card.position)
    .limit(1000);
  return rows.map(toCandidate);
}

async function failedSince({ db, t }: Store, learnerId: string, dayStart: number): Promise<string[]> {
  const rows = await db
    .selectDistinct({ cardId: t.review.cardId })
    .from(t.review)
    .where(
      and(
        eq(t.review.learnerId, learnerId),
        gte(t.review.reviewedAt, dayStart - FAILED_WITHIN_DAYS * DAY),
        eq(t.review.rating, 'again'),
      ),
    );
  return rows.map((row) => row.cardId);
}
