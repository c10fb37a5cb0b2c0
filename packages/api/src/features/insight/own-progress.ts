import type { Store } from '@recto/database/store';
import { meanRetrievability } from '@recto/memory/retrievability';
import { and, asc, count, eq, inArray, isNotNull } from 'drizzle-orm';
import { type Days, daysOf, learnerOf } from '../study/learner-settings.ts';
import { confusedNotes, confusionsOf } from './confusions.ts';
import { type ExplainedConfusion, explained } from './contrast-rows.ts';
import { type OwnStatistics, ownStatistics } from './own-statistics.ts';

const DAY = 86_400_000;
const FORECAST_DAYS = 90;
/** Upper ends of the classes of stability, days; the last class has none. */
const STABILITIES = [1, 7, 30, 90, 365] as const;

export interface OwnProgress {
  /** Answers that count, ever. */
  reviews: number;
  cards: number;
  /** Mean predicted recall now of all cards that were seen; null before the first. */
  recall: number | null;
  notes: {
    noteId: string;
    title: string;
    concepts: {
      id: string;
      name: string;
      seen: number;
      cards: number;
      recall: number | null;
      quizScore: number | null;
    }[];
  }[];
  /** Cards that come due, by day from today on; today's holds what is overdue. */
  forecast: { date: string; due: number }[];
  confusions: ExplainedConfusion[];
  /** Cards by stability, days; `to` is null for the last class. */
  stability: { from: number; to: number | null; cards: number }[];
  desiredRetention: number;
  statistics: OwnStatistics;
}

/** What one learner remembers, by note and concept, and what comes. */
export async function ownProgress(
  store: Store,
  learnerId: string,
  timeZone: string,
  now: number,
): Promise<OwnProgress> {
  const { db, t } = store;
  const learner = await learnerOf(db, t, learnerId);
  const days = daysOf(learner, timeZone);
  const rows = await db
    .select({ memory: t.memory, noteId: t.item.noteId, conceptId: t.item.conceptId })
    .from(t.memory)
    .innerJoin(t.card, eq(t.card.id, t.memory.cardId))
    .innerJoin(t.item, eq(t.item.id, t.card.itemId))
    .where(eq(t.memory.learnerId, learnerId));
  const [reviews] = await db
    .select({ all: count() })
    .from(t.review)
    .where(and(eq(t.review.learnerId, learnerId), isNotNull(t.review.rating)));
  return {
    reviews: reviews?.all ?? 0,
    cards: rows.length,
    recall: meanRetrievability(
      rows.map((row) => row.memory),
      now,
    ),
    notes: await byNote(store, learnerId, rows, now),
    forecast: forecastOf(
      rows.map((row) => row.memory.due),
      days,
      now,
    ),
    confusions: await explained(store, await confusionsOf(store, [learnerId], await confusedNotes(store, learnerId))),
    stability: byStability(rows.map((row) => row.memory.stability)),
    desiredRetention: learner.settings.desiredRetention,
    statistics: await ownStatistics(store, learnerId, days, now),
  };
}

type Row = { memory: Store['t']['memory']['$inferSelect']; noteId: string; conceptId: string };

async function byNote({ db, t }: Store, learnerId: string, rows: Row[], now: number): Promise<OwnProgress['notes']> {
  const scores = await db.select().from(t.quizScore).where(eq(t.quizScore.learnerId, learnerId));
  const ids = [...new Set([...rows, ...scores].map((row) => row.noteId))];
  if (ids.length === 0) return [];
  const notes = await db
    .select({ noteId: t.note.id, title: t.note.title })
    .from(t.note)
    .where(inArray(t.note.id, ids))
    .orderBy(asc(t.note.title));
  const concepts = await db
    .select({ noteId: t.concept.noteId, id: t.concept.id, name: t.concept.name, cards: count(t.card.id) })
    .from(t.concept)
    .innerJoin(t.item, and(eq(t.item.noteId, t.concept.noteId), eq(t.item.conceptId, t.concept.id)))
    .innerJoin(t.card, eq(t.card.itemId, t.item.id))
    .where(inArray(t.concept.noteId, ids))
    .groupBy(t.concept.noteId, t.concept.id, t.concept.name, t.concept.position)
    .orderBy(t.concept.noteId, t.concept.position);
  return notes.map((note) => ({
    ...note,
    concepts: concepts
      .filter((concept) => concept.noteId === note.noteId)
      .map(({ id, name, cards }) => {
        const seen = rows.filter((row) => row.noteId === note.noteId && row.conceptId === id);
        const score = scores.find((row) => row.noteId === note.noteId && row.conceptId === id);
        return {
          id,
          name,
          cards,
          seen: seen.length,
          recall: meanRetrievability(
            seen.map((row) => row.memory),
            now,
          ),
          quizScore: score ? score.points / score.responses : null,
        };
      }),
  }));
}

function forecastOf(dues: number[], days: Days, now: number): OwnProgress['forecast'] {
  const begin = days.startOf(now);
  const counts = Array.from({ length: FORECAST_DAYS }, () => 0);
  for (const due of dues) {
    const day = Math.max(0, Math.floor((due - begin) / DAY));
    if (day < FORECAST_DAYS) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts.map((due, index) => ({ date: days.dateOf(begin + index * DAY + DAY / 2), due }));
}

function byStability(stabilities: readonly number[]): OwnProgress['stability'] {
  const edges = [0, ...STABILITIES];
  return edges.map((from, index) => {
    const to = edges[index + 1] ?? null;
    const cards = stabilities.filter((days) => days >= from && (to === null || days < to)).length;
    return { from, to, cards };
  });
}
