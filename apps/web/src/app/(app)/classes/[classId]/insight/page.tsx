import { api, orNotFound, signedIn, timeZone } from '#api/caller.ts';
import { InsightScreen } from '#features/insight/insight-screen.tsx';
import { titled } from '#features/shell/titled.ts';

export const generateMetadata = () => titled('classInsight');

interface Props {
  params: Promise<{ classId: string }>;
  searchParams: Promise<{ note?: string }>;
}

export default async function InsightPage({ params, searchParams }: Props) {
  const { classId } = await params;
  const { note } = await searchParams;
  await signedIn(`/classes/${classId}/insight`);
  const caller = await api();
  const insight = await orNotFound(caller.insight.ofClass({ classId, ...(note ? { noteId: note } : {}) }));
  const room = await caller.classroom.class({ classId });
  return <InsightScreen insight={insight} room={room} timeZone={await timeZone()} />;
}
