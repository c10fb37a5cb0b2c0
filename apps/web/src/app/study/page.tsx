import { api, orNotFound, signedIn, timeZone } from '#api/caller.ts';
import { titled } from '#features/shell/titled.ts';
import { StudyScreen } from '#features/study/study-screen.tsx';

export const generateMetadata = () => titled('study');

export default async function StudyPage({ searchParams }: { searchParams: Promise<{ note?: string }> }) {
  const { note } = await searchParams;
  await signedIn(note ? `/study?note=${encodeURIComponent(note)}` : '/study');
  const zone = await timeZone();
  const cards = await orNotFound((await api()).study.queue({ timeZone: zone, ...(note ? { noteId: note } : {}) }));
  return <StudyScreen cards={cards} back={note ? `/library/${note}` : '/today'} />;
}
