import { api, signedIn } from '#api/caller.ts';
import { LibraryScreen } from '#features/library/library-screen.tsx';

export const metadata = { title: 'Library' };

export default async function LibraryPage() {
  await signedIn('/library');
  return <LibraryScreen notes={await (await api()).library.list()} />;
}
