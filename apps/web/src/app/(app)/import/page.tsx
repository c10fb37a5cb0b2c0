import { api, orNotFound, signedIn } from '#api/caller.ts';
import { ImportScreen } from '#features/library/import-screen.tsx';
import { titled } from '#features/shell/titled.ts';

export const generateMetadata = () => titled('bringANote');

export default async function ImportPage({ searchParams }: { searchParams: Promise<{ note?: string }> }) {
  const { note: noteId } = await searchParams;
  await signedIn('/import');
  const note = noteId ? await orNotFound((await api()).library.note({ noteId })) : undefined;
  return <ImportScreen noteId={note?.noteId} markdown={note?.markdown ?? ''} />;
}
