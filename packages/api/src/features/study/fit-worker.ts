import { parentPort, workerData } from 'node:worker_threads';
import { computeParameters, FSRSBindingItem, FSRSBindingReview } from '@open-spaced-repetition/binding';
import { byCard, daysBetween, type HistoryReview, predictionsOf } from '@recto/memory/history';
import { type FitMetrics, metricsOf } from '@recto/memory/metrics';

/** What the worker is given: a learner's answers, and the parameters that they use now. */
export interface FitTask {
  reviews: HistoryReview[];
  inUse: readonly number[];
}

/** What it finds; null where the answers that were held back say nothing yet. */
export type FitResult = { parameters: number[]; answers: number; before: FitMetrics; after: FitMetrics } | null;

const GRADES = { again: 1, hard: 2, good: 3, easy: 4 } as const;
/** The last answers are held back: what is fitted must predict what it has not seen. */
const HELD_BACK = 0.2;

/** Fits parameters to the earlier answers and measures them, and those in use, on the later ones. */
async function fitted({ reviews, inUse }: FitTask): Promise<FitResult> {
  const inOrder = [...reviews].sort((a, b) => a.at - b.at);
  const border = inOrder[Math.floor(inOrder.length * (1 - HELD_BACK))]?.at ?? 0;
  const earlier = inOrder.filter((review) => review.at < border);
  const parameters = await computeParameters(trainingItems(earlier), { enableShortTerm: true });
  const measured = (by: readonly number[]) =>
    metricsOf(predictionsOf(inOrder, by).filter((prediction) => prediction.at >= border));
  const before = measured(inUse);
  const after = measured(parameters);
  return before && after ? { parameters, answers: earlier.length, before, after } : null;
}

/** One item an answer after the first of its card, each with the answers before it. */
function trainingItems(reviews: readonly HistoryReview[]): FSRSBindingItem[] {
  return byCard(reviews).flatMap((card) => {
    const steps = card.map(
      (review, index) => new FSRSBindingReview(GRADES[review.rating], daysBetween(card[index - 1], review)),
    );
    return steps
      .map((_, index) => new FSRSBindingItem(steps.slice(0, index + 1)))
      .filter((item) => item.includeLongTermReviews());
  });
}

const task: FitTask = workerData;
parentPort?.postMessage(await fitted(task));
