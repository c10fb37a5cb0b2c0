import { api, signedIn, timeZone } from '#api/caller.ts';
import { titled } from '#features/shell/titled.ts';
import { TodayScreen } from '#features/study/today-screen.tsx';

export const generateMetadata = () => titled('today');

export default async function TodayPage() {
  await signedIn('/today');
  const zone = await timeZone();
  const caller = await api();
  const [today, notes] = await Promise.all([caller.study.today({ timeZone: zone }), caller.library.list()]);
  return <TodayScreen today={today} notes={notes} timeZone={zone} />;
}
