import { api, orNotFound, signedIn } from '#api/caller.ts';
import { ImportScreen } from '#features/authoring/import-screen.tsx';
import { titled } from '#features/shell/titled.ts';

export const generateMetadata = () => titled('bringANote');

export default async function ImportPage({ searchParams }: { searchParams: Promise<{ note?: string }> }) {
  const { note: noteId } = await searchParams;
  await signedIn('/import');
  const caller = await api();
  const workshop = noteId ? await orNotFound(caller.authoring.workshop({ noteId })) : null;
  const note = noteId ? await orNotFound(caller.library.note({ noteId })) : undefined;
  const draft = await caller.authoring.draft({ noteId: note?.noteId ?? null });
  return (
    <ImportScreen
      noteId={note?.noteId}
      published={note?.markdown ?? ''}
      draft={draft && draft.markdown !== note?.markdown ? draft.markdown : null}
      workshop={workshop}
    />
  );
}
