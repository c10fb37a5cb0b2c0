import type { Store } from '@recto/database/store';
import { eq } from 'drizzle-orm';
import type { Logger } from 'pino';
import { searchedText } from './features/library/searched-text.ts';
import { handInOverdue } from './features/quiz/exam.ts';
import { fitNow, learnersToFit } from './features/study/fit-parameters.ts';
import { learnersWithoutStatistics, rebuildLearner } from './features/study/rebuild-memory.ts';
import { inChunks } from './procedure/chunks.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * What the product does by itself: hands in exams whose time is over, fits parameters of who has answers enough,
 * each week, one learner after the other. Gives what stops it. A failure is logged and tried again at the next turn.
 */
export function startUpkeep(store: Store, log: Logger, now: () => number = Date.now): () => void {
  const every = (ms: number, what: string, work: () => Promise<number>) => {
    let isRunning = false;
    const turn = async () => {
      if (isRunning) return;
      isRunning = true;
      try {
        const done = await work();
        if (done > 0) log.info({ done }, what);
      } catch (error) {
        log.error(error, what);
      }
      isRunning = false;
    };
    return setInterval(() => void turn(), ms).unref();
  };
  const timers = [
    every(MINUTE, 'exams handed in at the end of their time', () => handInOverdue(store, now())),
    every(HOUR, 'parameters fitted', () => fitAll(store, now())),
  ];
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}

async function fitAll(store: Store, now: number): Promise<number> {
  const learners = await learnersToFit(store, now);
  for (const learnerId of learners) await fitNow(store, learnerId, now);
  return learners.length;
}

/** Writes the statistics of learners whose answers are older than there were statistics. Gives how many. */
export async function bringUpToDate(store: Store): Promise<number> {
  const learners = await learnersWithoutStatistics(store);
  for (const learnerId of learners) await store.transact((tx) => rebuildLearner(tx, store.t, learnerId));
  await writeSearchedTexts(store);
  return learners.length;
}

/** Writes the text that is searched on cards that are older than the search. */
async function writeSearchedTexts({ db, t, transact }: Store): Promise<void> {
  const cards = await db
    .select({ id: t.card.id, label: t.card.label, front: t.card.front, back: t.card.back })
    .from(t.card)
    .where(eq(t.card.text, ''));
  for (const rows of inChunks(cards))
    await transact(async (tx) => {
      for (const card of rows)
        await tx
          .update(t.card)
          .set({ text: searchedText(card) })
          .where(eq(t.card.id, card.id));
    });
}
