import type { StudyCard } from './session-state.ts';

/** A new card with nothing on it, for tests. */
export function someCard(cardId: string): StudyCard {
  return {
    cardId,
    itemId: cardId,
    noteId: 'n',
    noteTitle: 'N',
    label: '',
    concepts: [],
    front: [],
    back: [],
    line: 1,
    isNew: true,
    answerChanged: false,
    isMarked: false,
    isOwn: false,
    spread: null,
    after: null,
    intervals: { again: 60_000, hard: 360_000, good: 600_000, easy: 8 * 86_400_000 },
  };
}
