import { api, signedIn, timeZone } from '#api/caller.ts';
import { ProgressScreen } from '#features/insight/progress-screen.tsx';

export const metadata = { title: 'Progress' };

export default async function ProgressPage() {
  await signedIn('/progress');
  const zone = await timeZone();
  return <ProgressScreen progress={await (await api()).insight.own({ timeZone: zone })} />;
}
