import type { Store } from '@recto/database/store';
import type { Memory } from '@recto/memory/memory';
import type { SchedulingSettings } from '@recto/memory/schedule';
import { candidatesOf } from './candidates.ts';
import { daysOf, learnerOf } from './learner-settings.ts';
import { notesInStudy } from './notes-in-study.ts';
import { presented, type StudyCard } from './study-queue.ts';

const DAY = 86_400_000;
const KEPT_DAYS = 7;
const MOST = 2_000;

/** What a device keeps, so that studying goes on without a network for a week. */
export interface OfflineKit {
  learnerId: string;
  savedAt: number;
  scheduling: SchedulingSettings;
  fuzz: boolean;
  newCardsADay: number;
  /** Cards that come within the week, soonest first, then new ones. */
  cards: { card: StudyCard; memory: Memory | null }[];
}

/** The cards of the coming week, with all that is needed to schedule answers to them on the device. */
export async function offlineKit(store: Store, learnerId: string, timeZone: string, now: number): Promise<OfflineKit> {
  const learner = await learnerOf(store.db, store.t, learnerId);
  const { settings, scheduling } = learner;
  const noteIds = await notesInStudy(store, learnerId, now);
  const candidates =
    noteIds.length === 0
      ? []
      : await candidatesOf(store, learnerId, {
          noteIds,
          dueUntil: now + KEPT_DAYS * DAY,
          most: MOST,
          newCards: settings.newCardsADay,
          dayStart: daysOf(learner, timeZone).startOf(now),
          planned: new Set(),
        });
  const wanted = candidates.filter(({ memory }) => memory === null || memory.due <= now + KEPT_DAYS * DAY);
  const inOrder = wanted.sort((a, b) => (a.memory?.due ?? now) - (b.memory?.due ?? now));
  const memories = new Map(inOrder.map((one) => [one.cardId, one.memory]));
  const cards = await presented(store, learnerId, inOrder, learner, null, now);
  return {
    learnerId,
    savedAt: now,
    scheduling,
    fuzz: settings.fuzz,
    newCardsADay: settings.newCardsADay,
    cards: cards.map((card) => ({ card, memory: memories.get(card.cardId) ?? null })),
  };
}
