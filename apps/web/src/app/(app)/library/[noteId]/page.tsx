import { api, orNotFound, signedIn, timeZone } from '#api/caller.ts';
import { NoteScreen } from '#features/library/note-screen.tsx';

type Props = { params: Promise<{ noteId: string }> };

const load = async ({ params }: Props) => {
  const { noteId } = await params;
  await signedIn(`/library/${noteId}`);
  return orNotFound((await api()).library.note({ noteId }));
};

export async function generateMetadata(props: Props) {
  return { title: (await load(props)).title };
}

export default async function NotePage(props: Props) {
  const note = await load(props);
  const zone = await timeZone();
  const plan = await (await api()).planning.outlook({ noteId: note.noteId, timeZone: zone });
  return <NoteScreen note={note} plan={plan} timeZone={zone} />;
}
