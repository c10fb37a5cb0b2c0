import type { RichText } from '@recto/content/rich-text';
import type { Store } from '@recto/database/store';
import { buildQueue } from '@recto/memory/queue';
import { and, count, eq, gt, gte, inArray, lt, ne, sql } from 'drizzle-orm';
import { plansOf, type TargetPlan } from '../planning/plans.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type ComingBack, comingBack } from './coming-back.ts';
import type { WhatToStudy } from './input.ts';
import { type Days, daysOf, type Learner, learnerOf } from './learner-settings.ts';
import { notesInStudy } from './notes-in-study.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Loads of days beyond this are not looked at when intervals are balanced. */
const BALANCED_DAYS = 365;

/** A card as the Study screen shows it. */
export interface StudyCard extends ComingBack {
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
  isMarked: boolean;
  /** Whether whoever studies may edit the note. */
  isOwn: boolean;
  /** What an answer is given on top of. */
  after: string | null;
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
  const learner = await learnerOf(store.db, store.t, learnerId);
  const days = daysOf(learner, timeZone);
  const plans = await plansOf(store, learnerId, learner, days, now);
  const queue = await queued(store, learnerId, { learner, days, plans, noteId }, now);
  return presented(store, learnerId, queue.slice(0, limit), learner, await loadsOf(store, learnerId, days, now), now);
}

export interface QueueScene {
  learner: Learner;
  days: Days;
  plans: readonly TargetPlan[];
  noteId?: string | undefined;
}

/** The cards that come now, as the learner's settings and plans say. */
export async function queued(
  store: Store,
  learnerId: string,
  { learner: { settings }, days, plans, noteId }: QueueScene,
  now: number,
): Promise<Candidate[]> {
  const noteIds = noteId === undefined ? await notesInStudy(store, learnerId, now) : [noteId];
  if (noteIds.length === 0) return [];
  const dayStart = days.startOf(now);
  const done = await doneToday(store, learnerId, dayStart);
  const planned = plans.filter((plan) => noteIds.includes(plan.noteId));
  const plannedNew = new Map(planned.map((plan) => [plan.noteId, plan.newToday]));
  const newCards = Math.max(0, settings.newCardsADay - done.begun);
  const options = {
    noteIds,
    dueUntil: now + settings.learnAheadMinutes * MINUTE,
    most: settings.reviewsADay + 500,
    newCards: newCards + planned.reduce((sum, plan) => sum + plan.newToday, 0),
    dayStart,
    planned: new Set(plannedNew.keys()),
  };
  return buildQueue(await candidatesOf(store, learnerId, options), now, {
    newCards,
    reviews: Math.max(0, settings.reviewsADay - done.reviewed),
    order: settings.order,
    mix: settings.mix,
    burySiblings: settings.burySiblings,
    dayStart,
    learnAhead: settings.learnAheadMinutes * MINUTE,
    planned: new Map(planned.map((plan) => [plan.noteId, plan.threshold])),
    plannedNew,
  });
}

/** New cards that were begun today, and cards that were reviewed. */
async function doneToday({ db, t }: Store, learnerId: string, since: number) {
  const [begun] = await db
    .select({ cards: count() })
    .from(t.memory)
    .where(and(eq(t.memory.learnerId, learnerId), gte(t.memory.firstReviewedAt, since)));
  const [answered] = await db
    .select({ cards: sql<number>`count(distinct ${t.review.cardId})`.mapWith(Number) })
    .from(t.review)
    .where(and(eq(t.review.learnerId, learnerId), gte(t.review.reviewedAt, since), ne(t.review.origin, 'practice')));
  return { begun: begun?.cards ?? 0, reviewed: Math.max(0, (answered?.cards ?? 0) - (begun?.cards ?? 0)) };
}

/** How many cards come on each day from today on. */
export async function loadsOf({ db, t }: Store, learnerId: string, days: Days, now: number): Promise<number[]> {
  const begin = days.startOf(now);
  const day = sql<number>`cast((${t.memory.due} - ${begin}) / ${DAY} as integer)`.mapWith(Number);
  const rows = await db
    .select({ day, cards: count() })
    .from(t.memory)
    .where(
      and(eq(t.memory.learnerId, learnerId), gt(t.memory.due, begin), lt(t.memory.due, begin + BALANCED_DAYS * DAY)),
    )
    .groupBy(sql`1`);
  const loads: number[] = [];
  for (const row of rows) loads[row.day] = (loads[row.day] ?? 0) + row.cards;
  return loads;
}

/** The cards of a queue as the screen shows them. */
export async function presented(
  { db, t }: Store,
  learnerId: string,
  queue: readonly Candidate[],
  learner: Learner,
  loads: number[] | null,
  now: number,
): Promise<StudyCard[]> {
  if (queue.length === 0) return [];
  const ids = queue.map((row) => row.cardId);
  const rows = await db
    .select({ card: t.card, noteTitle: t.note.title, ownerId: t.note.ownerId })
    .from(t.card)
    .innerJoin(t.note, eq(t.note.id, t.card.noteId))
    .where(inArray(t.card.id, ids));
  const byId = new Map(rows.map((row) => [row.card.id, row]));
  const concepts = await conceptsOf(db, t, [...new Set(rows.map((row) => row.card.noteId))]);
  const marked = await markedOf(db, t, learnerId, ids);
  return queue.flatMap(({ cardId, itemId, memory }) => {
    const found = byId.get(cardId);
    if (!found) return [];
    const { noteId, label, conceptIds, front, back, line } = found.card;
    return [
      {
        cardId,
        itemId,
        noteId,
        noteTitle: found.noteTitle,
        label,
        concepts: conceptIds.flatMap((id) => concepts.get(`${noteId} ${id}`) ?? []),
        front,
        back,
        line,
        isNew: memory === null,
        answerChanged: memory !== null && (found.card.answerChangedAt ?? 0) > memory.lastReviewedAt,
        isMarked: marked.has(cardId),
        isOwn: found.ownerId === learnerId,
        after: memory?.lastReviewId ?? null,
        ...comingBack(cardId, memory, now, learner, loads),
      },
    ];
  });
}

async function markedOf(db: Store['db'], t: Store['t'], learnerId: string, cardIds: string[]): Promise<Set<string>> {
  const rows = await db
    .select({ cardId: t.cardStanding.cardId })
    .from(t.cardStanding)
    .where(
      and(
        eq(t.cardStanding.learnerId, learnerId),
        eq(t.cardStanding.isMarked, true),
        inArray(t.cardStanding.cardId, cardIds),
      ),
    );
  return new Set(rows.map((row) => row.cardId));
}

async function conceptsOf(
  db: Store['db'],
  t: Store['t'],
  noteIds: string[],
): Promise<Map<string, { name: string; side: number }>> {
  const rows = await db.select().from(t.concept).where(inArray(t.concept.noteId, noteIds));
  return new Map(rows.map((row) => [`${row.noteId} ${row.id}`, { name: row.name, side: row.position }]));
}
