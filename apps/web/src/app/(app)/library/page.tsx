import { api, signedIn } from '#api/caller.ts';
import { LibraryScreen } from '#features/library/library-screen.tsx';
import { titled } from '#features/shell/titled.ts';

export const generateMetadata = () => titled('library');

export default async function LibraryPage() {
  await signedIn('/library');
  return <LibraryScreen notes={await (await api()).library.list()} />;
}
