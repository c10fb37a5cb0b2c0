import { api, signedIn } from '#api/caller.ts';
import { BrowseScreen } from '#features/browse/browse-screen.tsx';
import { titled } from '#features/shell/titled.ts';

export const generateMetadata = () => titled('browse');

export default async function BrowsePage({ searchParams }: { searchParams: Promise<{ q?: string }> }) {
  await signedIn('/browse');
  const { q = '' } = await searchParams;
  // A search that is not understood is told where it is written, not on an error page.
  const first = await (await api()).browse.cards({ query: q }).catch(() => null);
  return <BrowseScreen query={q} first={first} />;
}
