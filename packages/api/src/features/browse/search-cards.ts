import type { Store } from '@recto/database/store';
import { cardHolds } from '@recto/database/text-search';
import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, lte, ne, not, or, type SQL, sql } from 'drizzle-orm';
import { DomainError } from '../../procedure/problem.ts';
import { learnerOf } from '../study/learner-settings.ts';
import { notesInStudy } from '../study/notes-in-study.ts';
import type { CardSearch } from './input.ts';
import { type Comparison, parseQuery, type Term } from './parse-query.ts';

const DAY = 86_400_000;
/** So much of a card's text stands in its row. */
const SHOWN = 160;

/** A card as the table of Browse shows it. */
export interface BrowsedCard {
  cardId: string;
  noteId: string;
  noteTitle: string;
  line: number;
  concept: string;
  text: string;
  /** Null for a card that was never studied. */
  due: number | null;
  stability: number | null;
  difficulty: number | null;
  lapses: number;
  reviews: number;
  isSuspended: boolean;
  isBuried: boolean;
  isMarked: boolean;
}

/** The cards of what a learner studies that a search holds for, a page of them, and how many there are. @throws {DomainError} `query-unknown` */
export async function searchCards(
  store: Store,
  learnerId: string,
  { query, sort, isDescending, offset, limit }: CardSearch,
  now: number,
): Promise<{ cards: BrowsedCard[]; total: number }> {
  const { db, t } = store;
  const terms = parseQuery(query);
  if ('problem' in terms) throw new DomainError({ code: 'query-unknown', ...terms });
  const noteIds = await notesInStudy(store, learnerId, now);
  if (noteIds.length === 0) return { cards: [], total: 0 };
  const { settings } = await learnerOf(db, t, learnerId);
  const scene = { store, now, leechThreshold: Math.max(1, settings.leechThreshold) };
  const where = and(
    inArray(t.card.noteId, noteIds),
    isNull(t.card.retiredAt),
    ...terms.map((term) => conditionOf(term, scene)),
  );
  const direction = isDescending ? desc : asc;
  const rows = await db
    .select(columnsOf(store))
    .from(t.card)
    .innerJoin(t.note, eq(t.note.id, t.card.noteId))
    .innerJoin(t.item, eq(t.item.id, t.card.itemId))
    .leftJoin(t.concept, and(eq(t.concept.noteId, t.item.noteId), eq(t.concept.id, t.item.conceptId)))
    .leftJoin(t.memory, and(eq(t.memory.cardId, t.card.id), eq(t.memory.learnerId, learnerId)))
    .leftJoin(t.cardStanding, and(eq(t.cardStanding.cardId, t.card.id), eq(t.cardStanding.learnerId, learnerId)))
    .where(where)
    .orderBy(...orderOf(store, sort).map((column) => direction(column)), asc(t.card.id))
    .limit(limit)
    .offset(offset);
  return {
    total: rows[0]?.total ?? 0,
    cards: rows.map(({ total: _, text, isSuspended, buriedAt, isMarked, lapses, reviews, ...row }) => ({
      ...row,
      text: text.slice(0, SHOWN),
      lapses: lapses ?? 0,
      reviews: reviews ?? 0,
      isSuspended: isSuspended === true,
      isBuried: buriedAt !== null && buriedAt > now - DAY,
      isMarked: isMarked === true,
    })),
  };
}

function columnsOf({ t }: Store) {
  return {
    cardId: t.card.id,
    noteId: t.card.noteId,
    noteTitle: t.note.title,
    line: t.card.line,
    concept: sql<string>`coalesce(${t.concept.name}, '')`,
    text: t.card.text,
    due: t.memory.due,
    stability: t.memory.stability,
    difficulty: t.memory.difficulty,
    lapses: t.memory.lapses,
    reviews: t.memory.reviews,
    isSuspended: t.cardStanding.isSuspended,
    buriedAt: t.cardStanding.buriedAt,
    isMarked: t.cardStanding.isMarked,
    total: sql<number>`count(*) over ()`.mapWith(Number),
  };
}

function orderOf({ t }: Store, sort: CardSearch['sort']) {
  switch (sort) {
    case 'note':
      return [t.note.title, t.card.position];
    case 'due':
      return [t.memory.due];
    case 's':
      return [t.memory.stability];
    case 'd':
      return [t.memory.difficulty];
    case 'lapses':
      return [t.memory.lapses];
    case 'reps':
      return [t.memory.reviews];
  }
}

interface Scene {
  store: Store;
  now: number;
  leechThreshold: number;
}

function conditionOf(term: Term, scene: Scene): SQL | undefined {
  const condition = plainCondition(term, scene);
  // A card that was never studied has no value to compare: what is not known does not hold, and its opposite does.
  return term.not && condition ? not(sql`coalesce(${condition}, false)`) : condition;
}

function plainCondition(term: Term, scene: Scene): SQL | undefined {
  const { t } = scene.store;
  switch (term.type) {
    case 'text':
      return cardHolds(scene.store, term.text);
    case 'deck':
      return containing(t.note.title, term.text);
    case 'concept':
      return containing(t.concept.name, term.text);
    case 'is':
      return standingCondition(term.what, scene);
    case 'prop':
      return COMPARE[term.compare](propertyOf(term.property, scene), term.value);
  }
}

const COMPARE = { '<': lt, '>': gt, '<=': lte, '>=': gte, '=': eq, '!=': ne } satisfies Record<Comparison, unknown>;

function containing(column: Store['t']['note']['title'] | Store['t']['concept']['name'], text: string): SQL {
  const escaped = text.toLowerCase().replace(/[\\%_]/g, '\\$&');
  return sql`lower(${column}) like ${`%${escaped}%`} escape '\\'`;
}

function standingCondition(what: Extract<Term, { type: 'is' }>['what'], { store: { t }, now, leechThreshold }: Scene) {
  switch (what) {
    case 'new':
      return isNull(t.memory.cardId);
    case 'due':
      return sql`${t.memory.due} <= ${now}`;
    case 'learn':
      return or(eq(t.memory.phase, 'learning'), eq(t.memory.phase, 'relearning'));
    case 'review':
      return eq(t.memory.phase, 'review');
    case 'suspended':
      return eq(t.cardStanding.isSuspended, true);
    case 'buried':
      return sql`${t.cardStanding.buriedAt} > ${now - DAY}`;
    case 'marked':
      return eq(t.cardStanding.isMarked, true);
    case 'leech':
      return sql`${t.memory.lapses} >= ${leechThreshold}`;
  }
}

function propertyOf(property: Extract<Term, { type: 'prop' }>['property'], { store: { t }, now }: Scene): SQL {
  const { memory } = t;
  switch (property) {
    case 's':
      return sql`${memory.stability}`;
    case 'd':
      return sql`${memory.difficulty}`;
    case 'ivl':
      return sql`${memory.intervalDays}`;
    case 'lapses':
      return sql`${memory.lapses}`;
    case 'reps':
      return sql`${memory.reviews}`;
    case 'due':
      return sql`(${memory.due} - ${now}) / ${DAY}`;
    case 'r': {
      // The forgetting curve of FSRS-6, as in `retrievability`.
      const days = sql`((${now} - ${memory.lastReviewedAt}) * 1.0 / ${DAY})`;
      const factor = sql`(power(0.9, -1 / ${memory.decay}) - 1)`;
      return sql`power(1 + ${factor} * ${days} / ${memory.stability}, -${memory.decay})`;
    }
  }
}
