/** What the address of the Study page may say. */
export interface StudyParams {
  note?: string;
  practice?: string;
  /** Ids of concepts, with commas. */
  concepts?: string;
}

const KINDS = ['cram', 'failed', 'ahead', 'contrast'] as const;

/** What is to be studied, and where its page is left to. An unknown kind of practice is ordinary study. */
export function readWhat({ note, practice, concepts }: StudyParams) {
  const kind = KINDS.find((one) => one === practice);
  const conceptIds = concepts?.split(',').filter((id) => id !== '');
  return {
    noteId: note,
    practice: kind ? { kind, ...(conceptIds && conceptIds.length > 0 ? { conceptIds } : {}) } : null,
    back: note ? `/library/${encodeURIComponent(note)}` : '/today',
  };
}
