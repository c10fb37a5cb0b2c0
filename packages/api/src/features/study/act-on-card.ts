import type { Store } from '@recto/database/store';
import { DomainError } from '../../procedure/problem.ts';
import { memoryOf, TOLERATED_AHEAD_MS } from './answer-card.ts';
import { appendAct } from './append-events.ts';
import type { NewCardAct } from './input.ts';
import { refoldCard } from './rebuild-memory.ts';

/**
 * Sets a card aside, takes it back, marks it, says when it comes, or makes it new again. Sent again, it changes nothing.
 * @throws {DomainError} `review-in-the-future`; `never-studied` for a new card whose day is to be set
 */
export function actOnCard(
  { transact, t }: Store,
  learnerId: string,
  { id, cardId, act, due, actedAt }: NewCardAct,
  now: number,
): Promise<{ counted: boolean }> {
  if (actedAt > now + TOLERATED_AHEAD_MS)
    throw new DomainError({ code: 'review-in-the-future', reviewedAt: actedAt, now });
  return transact(async (tx) => {
    const [known] = await memoryOf(tx, t, learnerId, cardId);
    if (act === 'set-due' && !known) throw new DomainError({ code: 'never-studied' });
    const counted = await appendAct(tx, t, learnerId, { id, cardId, act, due, at: actedAt, causedBy: null }, now);
    if (counted) await refoldCard(tx, t, learnerId, cardId, new Set([id]));
    return { counted };
  });
}
