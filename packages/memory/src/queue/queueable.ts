import type { Memory } from '../schedule/memory.ts';

/** A card as the queue sees it. Cards of one item are siblings: they give each other away. */
export interface Queueable {
  cardId: string;
  itemId: string;
  noteId: string;
  /** What it is about; cards of one note that are about different concepts contrast. */
  conceptId: string;
  /** The feature, situation or example under which the note sets its concepts side by side. */
  topic: string;
  memory: Pick<Memory, 'due' | 'phase' | 'stability' | 'lastReviewedAt' | 'decay'> | null;
}

/** Two cards that ask how concepts of one note differ: 2 in the very same respect, 1 in another, 0 not at all. */
export function contrastOf(a: Queueable, b: Queueable): 0 | 1 | 2 {
  if (a.noteId !== b.noteId || a.conceptId === b.conceptId) return 0;
  return a.topic === b.topic ? 2 : 1;
}

/**
 * The topic of an item, from its place in its note: `cell/purpose` of `cell/purpose/replication`.
 * @param item `place` is where it stands now if its id no longer says so; an id begins with its note's
 */
export function topicOfItem({
  itemId,
  noteId,
  place,
}: {
  itemId: string;
  noteId: string;
  place: string | null;
}): string {
  return topicOf(place ?? itemId.slice(noteId.length + 1));
}

/** The topic of a place. */
export function topicOf(place: string): string {
  const end = place.lastIndexOf('/');
  return end < 0 ? place : place.slice(0, end);
}
