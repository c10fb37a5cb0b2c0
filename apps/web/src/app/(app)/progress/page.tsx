import { api, signedIn, timeZone } from '#api/caller.ts';
import { ProgressScreen } from '#features/insight/progress-screen.tsx';
import { titled } from '#features/shell/titled.ts';

export const generateMetadata = () => titled('progress');

export default async function ProgressPage() {
  await signedIn('/progress');
  const zone = await timeZone();
  return <ProgressScreen progress={await (await api()).insight.own({ timeZone: zone })} />;
}
