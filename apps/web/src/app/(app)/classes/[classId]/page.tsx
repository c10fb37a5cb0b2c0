import { api, orNotFound, signedIn, timeZone } from '#api/caller.ts';
import { ClassScreen } from '#features/classroom/class-screen.tsx';

type Props = { params: Promise<{ classId: string }> };

const load = async ({ params }: Props) => {
  const { classId } = await params;
  await signedIn(`/classes/${classId}`);
  return orNotFound((await api()).classroom.class({ classId }));
};

export async function generateMetadata(props: Props) {
  return { title: (await load(props)).name };
}

export default async function ClassPage(props: Props) {
  const room = await load(props);
  const notes = room.role === 'teacher' ? await (await api()).library.list() : [];
  return <ClassScreen room={room} notes={notes} timeZone={await timeZone()} now={Date.now()} />;
}
