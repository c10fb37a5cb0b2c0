import { spreadFor } from '@recto/memory/balance';
import { RATINGS } from '@recto/memory/rating';
import { afterReview, preview } from '@recto/memory/schedule';
import type { StudyCard } from '#features/study/session-state.ts';
import type { StudyEvent } from '#features/study/stored-events.ts';
import type { KeptCard, OfflineKit } from './offline-store.ts';

/**
 * The cards to study now, from what the device keeps: those whose time has come, soonest due first, then new
 * ones. What was answered on the device since is folded in, so that it is not asked again before its time.
 */
export function offlineQueue(kit: OfflineKit, pending: readonly StudyEvent[], now: number): StudyCard[] {
  const known = kit.cards.map((kept) => afterPending(kept, kit, pending));
  const due = known.filter(({ memory }) => memory !== null && memory.due <= now);
  const begun = known.filter(({ memory }, index) => memory !== null && kit.cards[index]?.memory === null).length;
  const fresh = known.filter(({ memory }) => memory === null).slice(0, Math.max(0, kit.newCardsADay - begun));
  return [...due, ...fresh].map((kept) => asked(kept, kit, now));
}

/** A card after the events of this device that the server does not have yet; set aside, it is gone. */
function afterPending({ card, memory }: KeptCard, kit: OfflineKit, pending: readonly StudyEvent[]): KeptCard {
  const own = pending.filter((event) => event.cardId === card.cardId);
  const undone = new Set(own.flatMap((event) => (event.type === 'undo' ? [event.reviewId] : [])));
  let now = { card, memory };
  for (const event of own) {
    if (event.type === 'undo' || undone.has(event.id)) continue;
    if (event.type === 'answer') {
      const next = afterReview(now.memory, event.rating, event.reviewedAt, kit.scheduling, event.spread ?? null);
      now = { card: { ...now.card, after: event.id, isNew: false }, memory: next };
    } else if (event.act === 'suspend' || event.act === 'bury') {
      now = { ...now, memory: now.memory && { ...now.memory, due: Number.POSITIVE_INFINITY } };
    }
  }
  return now;
}

/** What the buttons say, worked out here as the server would. */
function asked({ card, memory }: KeptCard, { scheduling, fuzz }: OfflineKit, now: number): StudyCard {
  const spread = spreadFor(card.cardId, memory, now, scheduling, { fuzz, loads: null });
  const next = preview(memory, now, scheduling, spread);
  const [again, hard, good, easy] = RATINGS.map((rating) => next[rating].due - now) as [number, number, number, number];
  return { ...card, spread, intervals: { again, hard, good, easy } };
}
