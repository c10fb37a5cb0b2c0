import type { Memory } from '../schedule/memory.ts';

/**
 * Whether this answer made the card a leech: one that is forgotten so often that its wording, not the
 * learner, is to blame. It is told at the threshold and then at every half of it more, as Anki does.
 * @param threshold lapses; 0 never tells
 */
export function becameLeech(before: Memory | null, after: Memory, threshold: number): boolean {
  if (threshold === 0 || after.lapses <= (before?.lapses ?? 0) || after.lapses < threshold) return false;
  return (after.lapses - threshold) % Math.max(1, Math.ceil(threshold / 2)) === 0;
}
