import { api, signedIn } from '#api/caller.ts';
import { ChooseNoteScreen } from '#features/planning/choose-note-screen.tsx';
import { titled } from '#features/shell/titled.ts';

export const generateMetadata = () => titled('plan');

export default async function ChooseNotePage() {
  await signedIn('/plan');
  return <ChooseNoteScreen notes={await (await api()).library.list()} />;
}
