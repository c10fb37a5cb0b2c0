import { api, orNotFound, signedIn, timeZone } from '#api/caller.ts';
import { SheetScreen } from '#features/library/sheet-screen.tsx';

type Props = { params: Promise<{ noteId: string }> };

export default async function SheetPage({ params }: Props) {
  const { noteId } = await params;
  await signedIn(`/library/${noteId}/sheet`);
  const { study, library } = await api();
  const zone = await timeZone();
  const [note, cards] = await Promise.all([
    orNotFound(library.note({ noteId })),
    orNotFound(study.practice({ kind: 'cram', noteId, timeZone: zone, limit: 500 })),
  ]);
  return <SheetScreen title={note.title} cards={cards} />;
}
