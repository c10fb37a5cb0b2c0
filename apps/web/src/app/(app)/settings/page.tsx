import { api, signedIn, timeZone } from '#api/caller.ts';
import { readLook } from '#features/settings/look.ts';
import { SettingsScreen } from '#features/settings/settings-screen.tsx';
import { titled } from '#features/shell/titled.ts';

export const generateMetadata = () => titled('settings');

const RETENTIONS = [0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97];

export default async function SettingsPage() {
  await signedIn('/settings');
  const { study } = await api();
  const learner = await study.settings();
  const own = learner.settings.desiredRetention;
  const retentions = [...new Set([...RETENTIONS, own])].sort((a, b) => a - b);
  const [workloads, fits, look, zone] = await Promise.all([
    study.previewSettings({ retentions }),
    study.fits(),
    readLook(),
    timeZone(),
  ]);
  return <SettingsScreen learner={learner} workloads={workloads} fits={fits} look={look} timeZone={zone} />;
}
