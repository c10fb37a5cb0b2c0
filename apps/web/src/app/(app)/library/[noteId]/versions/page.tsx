import { api, orNotFound, signedIn } from '#api/caller.ts';
import { VersionsScreen } from '#features/authoring/versions-screen.tsx';
import { titled } from '#features/shell/titled.ts';

export const generateMetadata = () => titled('versions');

interface Props {
  params: Promise<{ noteId: string }>;
  searchParams: Promise<{ number?: string }>;
}

export default async function VersionsPage({ params, searchParams }: Props) {
  const { noteId } = await params;
  const asked = Number((await searchParams).number);
  await signedIn(`/library/${noteId}/versions`);
  const caller = await api();
  const versions = await orNotFound(caller.authoring.versions({ noteId }));
  const note = await orNotFound(caller.library.note({ noteId }));
  const before = versions.find(({ number }) => number === asked) ?? versions[1] ?? versions[0];
  const number = before?.number ?? note.version;
  const { markdown } = await orNotFound(caller.authoring.version({ noteId, number }));
  return (
    <VersionsScreen
      noteId={noteId}
      title={note.title}
      versions={versions}
      shown={{ number, markdown }}
      current={note.markdown}
    />
  );
}
