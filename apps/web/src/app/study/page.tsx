import { api, orNotFound, signedIn, timeZone } from '#api/caller.ts';
import { titled } from '#features/shell/titled.ts';
import { readWhat, type StudyParams } from '#features/study/read-what.ts';
import { StudyScreen } from '#features/study/study-screen.tsx';

export const generateMetadata = () => titled('study');

export default async function StudyPage({ searchParams }: { searchParams: Promise<StudyParams> }) {
  const params = await searchParams;
  const person = await signedIn(`/study?${new URLSearchParams({ ...params })}`);
  const { practice, noteId, back } = readWhat(params);
  const where = { timeZone: await timeZone(), ...(noteId ? { noteId } : {}) };
  const { study } = await api();
  const [cards, pace] = await Promise.all([
    orNotFound(practice ? study.practice({ ...where, ...practice }) : study.queue(where)),
    study.pace(),
  ]);
  return <StudyScreen cards={cards} learnerId={person.userId} isPractice={practice !== null} pace={pace} back={back} />;
}
