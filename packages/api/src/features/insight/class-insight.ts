import type { Store } from '@recto/database/store';
import { meanRetrievability, retrievability } from '@recto/memory/retrievability';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { confusionsOf, type NamedConfusion } from './confusions.ts';
import type { WhichClass } from './input.ts';

export interface ConceptStanding {
  conceptId: string;
  seen: number;
  /** Mean predicted recall now of the cards that were seen, 0 to 1; null before the first. */
  recall: number | null;
  /** Share of quiz points, 0 to 1; null without an answer. */
  quizScore: number | null;
  quizAnswers: number;
}

export interface LearnerStanding {
  userId: string;
  name: string;
  started: boolean;
  seen: number;
  due: number;
  recall: number | null;
  /** Mean recall on the due date of all cards, unseen ones counting 0; null without a date. */
  expectedRecall: number | null;
  quizScore: number | null;
  lastReviewedAt: number | null;
  concepts: ConceptStanding[];
}

export interface ClassInsight {
  classId: string;
  /** The notes set for the class, next due first. */
  notes: { noteId: string; title: string; dueAt: number; targetRecall: number }[];
  /** The note that the rest is about; null while none is set. */
  noteId: string | null;
  concepts: { id: string; name: string; cards: number }[];
  cards: number;
  learners: LearnerStanding[];
  confusions: NamedConfusion[];
}

/** Who knows what in a class, of one of its notes: a row a learner, a column a concept. */
export async function classInsight(
  store: Store,
  { classId, noteId: wanted }: WhichClass,
  now: number,
): Promise<ClassInsight> {
  const notes = await notesOf(store, classId, now);
  const chosen = notes.find((note) => note.noteId === wanted) ?? notes[0];
  const learners = await learnersOf(store, classId);
  if (!chosen)
    return { classId, notes, noteId: null, concepts: [], cards: 0, learners: learners.map(notStarted), confusions: [] };
  const ids = learners.map((learner) => learner.userId);
  const cards = await cardsOf(store, chosen.noteId);
  const memories = await memoriesOf(store, ids, chosen.noteId);
  const scores = await scoresOf(store, ids, chosen.noteId);
  const concepts = await conceptsOf(store, chosen.noteId, cards);
  return {
    classId,
    notes,
    noteId: chosen.noteId,
    concepts,
    cards: cards.length,
    learners: learners.map((learner) =>
      standingOf(learner, { cards, memories, scores, concepts, dueAt: chosen.dueAt, now }),
    ),
    confusions: await confusionsOf(store, ids, [chosen.noteId]),
  };
}

async function notesOf({ db, t }: Store, classId: string, now: number): Promise<ClassInsight['notes']> {
  const rows = await db
    .select({
      noteId: t.deck.noteId,
      title: t.deck.title,
      dueAt: t.assignment.dueAt,
      targetRecall: t.assignment.targetRecall,
    })
    .from(t.assignment)
    .innerJoin(t.deck, eq(t.deck.id, t.assignment.deckId))
    .where(eq(t.assignment.classId, classId))
    .orderBy(asc(t.assignment.dueAt));
  return [...rows.filter((row) => row.dueAt > now), ...rows.filter((row) => row.dueAt <= now).reverse()];
}

async function learnersOf({ db, t }: Store, classId: string): Promise<{ userId: string; name: string }[]> {
  return db
    .select({ userId: t.user.id, name: t.user.name })
    .from(t.enrolment)
    .innerJoin(t.user, eq(t.user.id, t.enrolment.userId))
    .where(and(eq(t.enrolment.classId, classId), eq(t.enrolment.role, 'learner')))
    .orderBy(asc(t.user.name), asc(t.user.id));
}

type CardRow = { cardId: string; conceptId: string };

async function cardsOf({ db, t }: Store, noteId: string): Promise<CardRow[]> {
  return db
    .select({ cardId: t.card.id, conceptId: t.item.conceptId })
    .from(t.card)
    .innerJoin(t.item, eq(t.item.id, t.card.itemId))
    .where(and(eq(t.card.noteId, noteId), isNull(t.card.retiredAt)));
}

type MemoryRow = Pick<
  Store['t']['memory']['$inferSelect'],
  'learnerId' | 'cardId' | 'stability' | 'decay' | 'lastReviewedAt' | 'due'
>;

async function memoriesOf({ db, t }: Store, learnerIds: string[], noteId: string): Promise<Map<string, MemoryRow[]>> {
  if (learnerIds.length === 0) return new Map();
  const rows = await db
    .select({
      learnerId: t.memory.learnerId,
      cardId: t.memory.cardId,
      stability: t.memory.stability,
      decay: t.memory.decay,
      lastReviewedAt: t.memory.lastReviewedAt,
      due: t.memory.due,
    })
    .from(t.memory)
    .innerJoin(t.card, and(eq(t.card.id, t.memory.cardId), eq(t.card.noteId, noteId), isNull(t.card.retiredAt)))
    .where(inArray(t.memory.learnerId, learnerIds));
  return Map.groupBy(rows, (row) => row.learnerId);
}

type ScoreRow = Store['t']['quizScore']['$inferSelect'];

async function scoresOf({ db, t }: Store, learnerIds: string[], noteId: string): Promise<Map<string, ScoreRow[]>> {
  if (learnerIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(t.quizScore)
    .where(and(inArray(t.quizScore.learnerId, learnerIds), eq(t.quizScore.noteId, noteId)));
  return Map.groupBy(rows, (row) => row.learnerId);
}

async function conceptsOf(
  { db, t }: Store,
  noteId: string,
  cards: readonly CardRow[],
): Promise<ClassInsight['concepts']> {
  const rows = await db.select().from(t.concept).where(eq(t.concept.noteId, noteId)).orderBy(asc(t.concept.position));
  return rows
    .map((row) => ({ id: row.id, name: row.name, cards: cards.filter((card) => card.conceptId === row.id).length }))
    .filter((concept) => concept.cards > 0);
}

interface Scene {
  cards: readonly CardRow[];
  memories: Map<string, MemoryRow[]>;
  scores: Map<string, ScoreRow[]>;
  concepts: ClassInsight['concepts'];
  dueAt: number;
  now: number;
}

function standingOf(
  { userId, name }: { userId: string; name: string },
  { cards, memories, scores, concepts, dueAt, now }: Scene,
): LearnerStanding {
  const own = memories.get(userId) ?? [];
  const ownScores = scores.get(userId) ?? [];
  const conceptOfCard = new Map(cards.map((card) => [card.cardId, card.conceptId]));
  const expected = own.reduce((sum, memory) => sum + retrievability(memory, Math.max(now, dueAt)), 0);
  return {
    userId,
    name,
    started: own.length > 0 || ownScores.length > 0,
    seen: own.length,
    due: own.filter((memory) => memory.due <= now).length + (cards.length - own.length),
    recall: meanRetrievability(own, now),
    expectedRecall: cards.length === 0 ? null : expected / cards.length,
    quizScore: shareOf(ownScores),
    lastReviewedAt: own.length === 0 ? null : Math.max(...own.map((memory) => memory.lastReviewedAt)),
    concepts: concepts.map(({ id }) => {
      const seen = own.filter((memory) => conceptOfCard.get(memory.cardId) === id);
      const answered = ownScores.filter((score) => score.conceptId === id);
      return {
        conceptId: id,
        seen: seen.length,
        recall: meanRetrievability(seen, now),
        quizScore: shareOf(answered),
        quizAnswers: answered.reduce((sum, row) => sum + row.responses, 0),
      };
    }),
  };
}

function shareOf(scores: readonly ScoreRow[]): number | null {
  const responses = scores.reduce((sum, row) => sum + row.responses, 0);
  return responses === 0 ? null : scores.reduce((sum, row) => sum + row.points, 0) / responses;
}

function notStarted({ userId, name }: { userId: string; name: string }): LearnerStanding {
  return {
    userId,
    name,
    started: false,
    seen: 0,
    due: 0,
    recall: null,
    expectedRecall: null,
    quizScore: null,
    lastReviewedAt: null,
    concepts: [],
  };
}
