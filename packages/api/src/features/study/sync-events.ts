import type { Db, Store } from '@recto/database/store';
import { DomainError } from '../../procedure/problem.ts';
import { mayAnswerCard } from '../library/note-access.ts';
import { TOLERATED_AHEAD_MS } from './answer-card.ts';
import { appendAct, appendAnswer } from './append-events.ts';
import type { Events } from './input.ts';
import { refoldCard } from './rebuild-memory.ts';
import { undoEvent } from './undo-answer.ts';

type DeviceEvent = Events['events'][number];

export interface Synced {
  /** What became of each event: counted now, known before, or refused with the reason. */
  results: { id: string; status: 'counted' | 'known' | 'refused'; reason?: string }[];
  /** Milliseconds that the device's clock was off by, where that was taken off its times; else 0. */
  clockOff: number;
}

/**
 * Takes what a device did while it was away. Events are a set: whatever order they come in and however
 * often, every one counts once and the same memories follow. Times are moved by what the device's clock
 * is off, and never lie in the future.
 */
export async function syncEvents(
  store: Store,
  learnerId: string,
  { events, sentAt }: Events,
  now: number,
): Promise<Synced> {
  const off = Math.abs(now - sentAt) > TOLERATED_AHEAD_MS ? now - sentAt : 0;
  // An undo can only be taken after what it undoes.
  const inTurn = [...events].sort((a, b) => Number(a.type === 'undo') - Number(b.type === 'undo'));
  const byCard = [...Map.groupBy(inTurn, (event) => event.cardId)];
  const theirs = new Set<string>();
  for (const [cardId] of byCard) if (await mayAnswerCard(store, learnerId, cardId, now)) theirs.add(cardId);
  const reason = new DomainError({ code: 'not-found', what: 'card' }).message;
  const results = await store.transact(async (tx) => {
    const taken: Synced['results'] = [];
    for (const [cardId, ofCard] of byCard) {
      if (!theirs.has(cardId)) taken.push(...ofCard.map(({ id }) => ({ id, status: 'refused' as const, reason })));
      else taken.push(...(await takeAll(tx, store.t, learnerId, ofCard, (at) => Math.min(at + off, now), now)));
    }
    return taken;
  });
  return { results, clockOff: off };
}

async function takeAll(
  tx: Db,
  t: Store['t'],
  learnerId: string,
  events: readonly DeviceEvent[],
  timeOf: (at: number) => number,
  now: number,
): Promise<Synced['results']> {
  const results: Synced['results'] = [];
  const appended = new Set<string>();
  for (const event of events) {
    const isNew = await take(tx, t, learnerId, event, timeOf, now);
    if (isNew) appended.add(event.id);
    results.push({ id: event.id, status: isNew ? 'counted' : 'known' });
  }
  const [first] = events;
  if (first && appended.size > 0) await refoldCard(tx, t, learnerId, first.cardId, appended);
  return results;
}

async function take(
  tx: Db,
  t: Store['t'],
  learnerId: string,
  event: DeviceEvent,
  timeOf: (at: number) => number,
  now: number,
): Promise<boolean> {
  switch (event.type) {
    case 'answer': {
      const { id, cardId, rating, reviewedAt, tookMs, spread, isPractice } = event;
      const origin = isPractice ? 'practice' : 'study';
      return appendAnswer(
        tx,
        t,
        learnerId,
        { id, cardId, rating, at: timeOf(reviewedAt), tookMs, spread, origin },
        now,
      );
    }
    case 'act': {
      const { id, cardId, act, due, actedAt } = event;
      return appendAct(tx, t, learnerId, { id, cardId, act, due, at: timeOf(actedAt), causedBy: null }, now);
    }
    case 'undo':
      return undoEvent(tx, t, learnerId, { ...event, reviewedAt: timeOf(event.reviewedAt) }, now).catch((error) => {
        if (error instanceof DomainError) return false;
        throw error;
      });
  }
}
