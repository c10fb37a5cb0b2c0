import { meanRetrievability, type Recallable } from '@recto/memory/retrievability';
import { recallStep } from '@recto/ui/recall';

/** What is remembered of one item: the memories of its cards that were seen. */
export interface RecallItem {
  memories: readonly Recallable[];
}

/** Mean recall of some items at a time, without more study; null where none was seen. */
export function meanRecall(items: readonly RecallItem[], at: number): number | null {
  return meanRetrievability(
    items.flatMap((item) => item.memories),
    at,
  );
}

/** The step of a recall for its colour; `new` where nothing was seen. */
export function stepOf(recall: number | null): string {
  return recall === null ? 'new' : String(recallStep(recall));
}
