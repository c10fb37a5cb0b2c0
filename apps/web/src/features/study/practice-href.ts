interface Contrast {
  noteId: string;
  chosenId: string;
  rightId: string;
}

/** Where practice outside the schedule is. */
export const practiceHref = {
  kind: (kind: 'cram' | 'failed' | 'ahead') => `/study?practice=${kind}`,
  note: (noteId: string) => `/study?practice=cram&note=${encodeURIComponent(noteId)}`,
  contrast: ({ noteId, chosenId, rightId }: Contrast) =>
    `/study?practice=contrast&note=${encodeURIComponent(noteId)}&concepts=${encodeURIComponent(`${chosenId},${rightId}`)}`,
};
