import { rule } from '../../procedure/rule.ts';
import { mayAnswerCard, mayReadNote } from '../library/note-access.ts';

/** A card of a note that the learner may read, or that they studied before. To all others it does not exist. */
export const canStudyCard = rule<{ cardId: string }>('canStudyCard', async ({ store, actor, now }, { cardId }) =>
  (await mayAnswerCard(store, actor.userId, cardId, now)) ? 'allow' : 'hide',
);

/** The queue of one note, or of everything that the learner studies. */
export const canStudyNote = rule<{ noteId?: string | undefined }>(
  'canStudyNote',
  async ({ store, actor, now }, { noteId }) =>
    noteId === undefined || (await mayReadNote(store, actor.userId, noteId, now)) ? 'allow' : 'hide',
);
