import { ENGINES } from '@recto/database/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiForTests, answer, apiForTests, BUILT_IN, DAY, START } from '../../testing/api-for-tests.ts';

describe.each(ENGINES)('browsing on %s', (engine) => {
  let api: ApiForTests;
  let first = '';
  beforeAll(async () => {
    api = await apiForTests(engine);
    await api.people('ada', 'bo');
    const [card] = await api.as('ada').study.queue({ noteId: BUILT_IN, timeZone: 'UTC' });
    first = card?.cardId ?? '';
    await api.as('ada').study.answer(answer(first, { rating: 'easy' }));
    api.clock.now = START + DAY;
  });
  afterAll(() => api.close());
  const found = async (query: string) => (await api.as('ada').browse.cards({ query, limit: 500 })).cards;

  it('finds cards of what one studies by words and filters, and by what is not wanted', async () => {
    const all = await found('');
    expect(all.length).toBeGreaterThan(40);
    expect(new Set(all.map((card) => card.noteId))).toEqual(new Set([BUILT_IN]));
    expect((await found('-is:new')).map((card) => card.cardId)).toEqual([first]);
    expect(await found('is:new')).toHaveLength(all.length - 1);
    expect(await found('prop:s>1')).toHaveLength(1);
    expect(await found('prop:r>0.5')).toHaveLength(1);
    expect(await found('prop:r<0.5')).toHaveLength(0);
    expect(await found('-prop:r<0.5')).toHaveLength(all.length);
    expect(await found('deck:nowhere')).toEqual([]);
    const words = await found('copies');
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThan(all.length);
    for (const card of await found('concept:redundancy')) expect(card.concept).toBe('Redundancy');
  });

  it('gives pages in the order that is asked for', async () => {
    const { cards, total } = await api.as('ada').browse.cards({ limit: 10 });
    const next = await api.as('ada').browse.cards({ limit: 10, offset: 10 });
    expect(total).toBeGreaterThan(20);
    expect(cards.filter((card) => next.cards.some((other) => other.cardId === card.cardId))).toEqual([]);
    const [weakest] = (await api.as('ada').browse.cards({ query: '-is:new', sort: 's', isDescending: true })).cards;
    expect(weakest?.cardId).toBe(first);
  });

  it('names what it does not understand', async () => {
    await expect(found('is:tired')).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringMatching(/is:tired.*suspended/),
    });
  });

  it('does one thing with many cards, and only with those that are the learner’s', async () => {
    const cards = (await found('is:new')).slice(0, 3).map(({ cardId }) => ({ id: v7(), cardId }));
    const input = {
      act: 'suspend' as const,
      actedAt: api.clock.now,
      cards: [...cards, { id: v7(), cardId: 'nowhere' }],
    };
    expect(await api.as('ada').browse.act(input)).toEqual({ done: 3 });
    expect(await api.as('ada').browse.act(input)).toEqual({ done: 3 });
    expect((await found('is:suspended')).map((card) => card.cardId).sort()).toEqual(
      cards.map((card) => card.cardId).sort(),
    );
  });

  it('shows nobody what they do not study', async () => {
    expect(await api.as('bo').browse.cards({})).toEqual({ cards: [], total: 0 });
  });
});
