import type { RichText } from '@recto/content/rich-text';
import type { Store } from '@recto/database/store';
import { startOfDay } from '@recto/memory/day';
import { buildQueue } from '@recto/memory/queue';
import type { Rating } from '@recto/memory/rating';
import { and, count, eq, gte, inArray, isNull } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';
import type { WhatToStudy } from './input.ts';
import { intervalsAt } from './intervals.ts';
import { notesInStudy } from './notes-in-study.ts';

export const NEW_CARDS_A_DAY = 20;

/** A card as the Study screen shows it. */
export interface StudyCard {
  cardId: string;
  itemId: string;
  noteId: string;
  noteTitle: string;
  label: string;
  /** Concepts that the front may show; `side` is their place in the note's contrast, for the colour. */
  concepts: { name: string; side: number }[];
  front: RichText;
  back: RichText;
  line: number;
  isNew: boolean;
  /** Whether a new version says something else on the back since the learner last saw it. */
  answerChanged: boolean;
  /** What an answer is given on top of. */
  after: string | null;
  /** Milliseconds until the card comes back, for each rating. */
  intervals: Record<Rating, number>;
}

/**
 * The cards to study now, in order: of one note, or of all that the learner has begun or was set.
 * @throws {DomainError} `time-zone-unknown`
 */
export async function studyQueue(
  store: Store,
  learnerId: string,
  { noteId, timeZone, limit }: WhatToStudy,
  now: number,
): Promise<StudyCard[]> {
  const noteIds = noteId === undefined ? await notesInStudy(store, learnerId, now) : [noteId];
  if (noteIds.length === 0) return [];
  const newCards = Math.max(0, NEW_CARDS_A_DAY - (await begunSince(store, learnerId, dayStart(now, timeZone))));
  const rows = await candidates(store, learnerId, noteIds);
  const queue = buildQueue(rows, now, { newCards, total: limit });
  return presented(store, queue, now);
}

/** When the learner's day began, or a refusal that names the time zone. */
export function dayStart(now: number, timeZone: string): number {
  try {
    return startOfDay(now, timeZone);
  } catch {
    throw new DomainError({ code: 'time-zone-unknown', timeZone });
  }
}

async function begunSince({ db, t }: Store, learnerId: string, since: number): Promise<number> {
  const [row] = await db
    .select({ begun: count() })
    .from(t.memory)
    .where(and(eq(t.memory.learnerId, learnerId), gte(t.memory.firstReviewedAt, since)));
  return row?.begun ?? 0;
}

async function candidates({ db, t }: Store, learnerId: string, noteIds: string[]) {
  const rows = await db
    .select({ cardId: t.card.id, itemId: t.card.itemId, memory: t.memory })
    .from(t.card)
    .leftJoin(t.memory, and(eq(t.memory.cardId, t.card.id), eq(t.memory.learnerId, learnerId)))
    .where(and(inArray(t.card.noteId, noteIds), isNull(t.card.retiredAt)))
    .orderBy(t.card.noteId, t.card.position);
  return rows;
}

async function presented(
  { db, t }: Store,
  queue: Awaited<ReturnType<typeof candidates>>,
  now: number,
): Promise<StudyCard[]> {
  if (queue.length === 0) return [];
  const rows = await db
    .select({ card: t.card, noteTitle: t.note.title })
    .from(t.card)
    .innerJoin(t.note, eq(t.note.id, t.card.noteId))
    .where(
      inArray(
        t.card.id,
        queue.map((row) => row.cardId),
      ),
    );
  const byId = new Map(rows.map((row) => [row.card.id, row]));
  const concepts = await conceptsOf(db, t, [...new Set(rows.map((row) => row.card.noteId))]);
  return queue.flatMap(({ cardId, itemId, memory }) => {
    const found = byId.get(cardId);
    if (!found) return [];
    const { noteId, label, conceptIds, front, back, line } = found.card;
    const named = conceptIds.flatMap((id) => concepts.get(`${noteId} ${id}`) ?? []);
    return [
      {
        cardId,
        itemId,
        noteId,
        noteTitle: found.noteTitle,
        label,
        concepts: named,
        front,
        back,
        line,
        isNew: memory === null,
        answerChanged: memory !== null && (found.card.answerChangedAt ?? 0) > memory.lastReviewedAt,
        after: memory?.lastReviewId ?? null,
        intervals: intervalsAt(memory, now),
      },
    ];
  });
}

async function conceptsOf(
  db: Store['db'],
  t: Store['t'],
  noteIds: string[],
): Promise<Map<string, { name: string; side: number }>> {
  const rows = await db.select().from(t.concept).where(inArray(t.concept.noteId, noteIds));
  return new Map(rows.map((row) => [`${row.noteId} ${row.id}`, { name: row.name, side: row.position }]));
}
