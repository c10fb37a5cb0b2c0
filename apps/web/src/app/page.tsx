import { redirect } from 'next/navigation';
import { api, me } from '#api/caller.ts';
import { HomeScreen } from '#features/home/home-screen.tsx';

export default async function HomePage() {
  if (await me()) redirect('/today');
  return <HomeScreen question={await (await api()).quiz.sample()} />;
}
