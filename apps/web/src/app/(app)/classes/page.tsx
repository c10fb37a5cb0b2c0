import { api, signedIn } from '#api/caller.ts';
import { ClassesScreen } from '#features/classroom/classes-screen.tsx';

export const metadata = { title: 'Classes' };

export default async function ClassesPage() {
  await signedIn('/classes');
  return <ClassesScreen classes={await (await api()).classroom.list()} />;
}
