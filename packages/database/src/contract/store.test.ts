import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store/store.ts';
import { cardHolds } from '../store/text-search.ts';
import { ENGINES, openTestStore } from './test-store.ts';

const NOW = Date.UTC(2026, 10, 24);

async function seed({ transact, t }: Store): Promise<void> {
  await transact(async (tx) => {
    await tx
      .insert(t.user)
      .values({ id: 'ada', name: 'Ada', email: 'ada@example.org', createdAt: new Date(NOW), updatedAt: new Date(NOW) });
    await tx
      .insert(t.note)
      .values({ id: 'n', title: 'N', visibility: 'library', version: 1, createdAt: NOW, publishedAt: NOW });
    await tx
      .insert(t.item)
      .values({ id: 'n/i', noteId: 'n', kind: 'cell', conceptId: 'c', position: 0, line: 1, endLine: 1 });
    await tx.insert(t.card).values({
      id: 'n/i#f',
      noteId: 'n',
      itemId: 'n/i',
      kind: 'cell',
      position: 0,
      label: '',
      conceptIds: ['c'],
      front: [{ type: 'text', value: 'q' }],
      back: [],
      line: 1,
    });
    await tx.insert(t.question).values({
      id: 'n/q',
      noteId: 'n',
      place: 'q',
      kind: 'verdict',
      position: 0,
      body: {
        id: 'n/q',
        kind: 'verdict',
        itemIds: [],
        prompt: [],
        options: [],
        key: [],
        choose: 'one',
        source: { line: 1, endLine: 1 },
      },
    });
  });
}

const review = (id: string) => ({
  learnerId: 'ada',
  id,
  cardId: 'n/i#f',
  rating: 'good' as const,
  reviewedAt: NOW,
  receivedAt: NOW,
  tookMs: 900,
});

describe.each(ENGINES)('a store on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await seed(store);
  });
  afterAll(() => store.close());

  it('gives back what was written: text, numbers, times, flags, trees, null', async () => {
    const [card] = await store.db.select().from(store.t.card);
    expect(card).toEqual({
      id: 'n/i#f',
      noteId: 'n',
      itemId: 'n/i',
      kind: 'cell',
      position: 0,
      label: '',
      conceptIds: ['c'],
      front: [{ type: 'text', value: 'q' }],
      back: [],
      line: 1,
      text: '',
      retiredAt: null,
      answerChangedAt: null,
    });
    const [user] = await store.db.select().from(store.t.user);
    expect(user).toMatchObject({ createdAt: new Date(NOW), emailVerified: false, isAnonymous: false, role: 'user' });
  });

  it('finds cards by the beginnings of their words, and follows what is changed', async () => {
    const { transact, t, db } = store;
    const found = async (words: string) => {
      const rows = await db.select({ id: t.card.id }).from(t.card).where(cardHolds(store, words));
      return rows.map((row) => row.id);
    };
    await transact((tx) => tx.update(t.card).set({ text: 'Purpose: availability of copies' }));
    expect(await found('avail PURP')).toEqual(['n/i#f']);
    expect(await found('vailability')).toEqual([]);
    await transact((tx) => tx.update(t.card).set({ text: 'something else' }));
    expect(await found('availability')).toEqual([]);
    expect(await found('"; drop')).toEqual([]);
    await transact((tx) => tx.update(t.card).set({ text: '' }));
  });

  it('keeps nothing of a transaction that throws', async () => {
    const { transact, t, db } = store;
    const broken = transact(async (tx) => {
      await tx.insert(t.review).values(review('lost'));
      throw new Error('after the insert');
    });
    await expect(broken).rejects.toThrow('after the insert');
    expect(await db.select().from(t.review).where(eq(t.review.id, 'lost'))).toEqual([]);
  });

  it('keeps the neighbours of a transaction that throws in the same turn', async () => {
    const { transact, t, db } = store;
    const write = (id: string, fail: boolean) =>
      transact(async (tx) => {
        await tx.insert(t.review).values(review(id));
        if (fail) throw new Error('refused');
        return id;
      });
    const results = await Promise.allSettled([write('left', false), write('middle', true), write('right', false)]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const kept = await db.select({ id: t.review.id }).from(t.review);
    expect(
      kept
        .map((row) => row.id)
        .filter((id) => ['left', 'middle', 'right'].includes(id))
        .sort(),
    ).toEqual(['left', 'right']);
  });

  it('lets no transaction overtake another that reads before it writes', async () => {
    const { transact, t, db } = store;
    await transact((tx) =>
      tx.insert(t.quizScore).values({ learnerId: 'ada', noteId: 'n', conceptId: 'c', responses: 0, points: 0 }),
    );
    const mine = and(eq(t.quizScore.learnerId, 'ada'), eq(t.quizScore.conceptId, 'c'));
    const add = () =>
      transact(async (tx) => {
        const [row] = await tx.select().from(t.quizScore).where(mine);
        await tx
          .update(t.quizScore)
          .set({ responses: (row?.responses ?? 0) + 1 })
          .where(mine);
      });
    await Promise.all(Array.from({ length: 8 }, add));
    const [row] = await db.select().from(t.quizScore).where(mine);
    expect(row?.responses).toBe(8);
  });

  it('shows readers nothing that is not committed', async () => {
    const { transact, t, db } = store;
    const seen = await transact(async (tx) => {
      await tx.insert(t.review).values(review('hidden'));
      return db.select().from(t.review).where(eq(t.review.id, 'hidden'));
    });
    expect(seen).toEqual([]);
  });

  it('refuses to change or delete an event', async () => {
    const { transact, t } = store;
    await transact(async (tx) => {
      await tx.insert(t.review).values(review('kept'));
      await tx
        .insert(t.cardAct)
        .values({ learnerId: 'ada', id: 'act', cardId: 'n/i#f', act: 'suspend', actedAt: NOW, receivedAt: NOW });
      await tx.insert(t.attempt).values({ learnerId: 'ada', id: 'a', noteId: 'n', startedAt: NOW, plan: [] });
      await tx.insert(t.response).values({
        learnerId: 'ada',
        id: 'r',
        attemptId: 'a',
        questionId: 'n/q',
        chosen: [],
        score: 1,
        respondedAt: NOW,
        tookMs: 1,
      });
    });
    for (const change of [
      () => transact((tx) => tx.update(t.review).set({ rating: 'easy' })),
      () => transact((tx) => tx.update(t.attempt).set({ startedAt: 1 })),
      () => transact((tx) => tx.update(t.response).set({ score: 0 })),
      () => transact((tx) => tx.update(t.cardAct).set({ act: 'resume' })),
      () => transact((tx) => tx.delete(t.cardAct)),
      () => transact((tx) => tx.delete(t.review)),
      () => transact((tx) => tx.delete(t.attempt)),
      () => transact((tx) => tx.delete(t.response)),
      () => transact((tx) => tx.delete(t.user).where(eq(t.user.id, 'ada'))),
    ]) {
      await expect(change()).rejects.toSatisfy((error) => mentions(error, 'append-only'));
    }
  });

  it('deletes the events of an account that is being erased, and of no other', async () => {
    const { transact, t, db } = store;
    await transact(async (tx) => {
      await tx
        .insert(t.user)
        .values({ id: 'bo', name: 'Bo', email: 'bo@example.org', createdAt: new Date(NOW), updatedAt: new Date(NOW) });
      await tx.insert(t.review).values({ ...review('bo-1'), learnerId: 'bo' });
    });
    await transact(async (tx) => {
      await tx.insert(t.erasure).values({ userId: 'bo' });
      await tx.delete(t.user).where(eq(t.user.id, 'bo'));
      await tx.delete(t.erasure);
    });
    const learners = await db.selectDistinct({ id: t.review.learnerId }).from(t.review);
    expect(learners).toEqual([{ id: 'ada' }]);
  });

  it('refuses a reference to what is not there', async () => {
    const { transact, t } = store;
    await expect(transact((tx) => tx.insert(t.review).values({ ...review('x'), cardId: 'nowhere' }))).rejects.toThrow();
  });
});

function mentions(error: unknown, words: string): boolean {
  return error instanceof Error && (error.message.includes(words) || mentions(error.cause, words));
}
