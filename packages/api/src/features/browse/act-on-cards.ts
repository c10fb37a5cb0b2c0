import type { Store } from '@recto/database/store';
import { syncEvents } from '../study/sync-events.ts';
import type { ManyActs } from './input.ts';

/** Does one thing with many cards: each as if it were done alone, all that are the learner's. Gives how many it was done with. */
export async function actOnCards(
  store: Store,
  learnerId: string,
  { act, due, actedAt, cards }: ManyActs,
  now: number,
): Promise<{ done: number }> {
  const events = cards.map(({ id, cardId }) => ({ type: 'act' as const, id, cardId, act, due, actedAt }));
  const { results } = await syncEvents(store, learnerId, { events, sentAt: now }, now);
  return { done: results.filter((result) => result.status !== 'refused').length };
}
