import { api, signedIn } from '#api/caller.ts';
import { ClassesScreen } from '#features/classroom/classes-screen.tsx';
import { titled } from '#features/shell/titled.ts';

export const generateMetadata = () => titled('classes');

export default async function ClassesPage() {
  await signedIn('/classes');
  return <ClassesScreen classes={await (await api()).classroom.list()} />;
}
