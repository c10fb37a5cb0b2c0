import { api, orNotFound, signedIn, timeZone } from '#api/caller.ts';
import { PlanScreen } from '#features/planning/plan-screen.tsx';
import { type PlanParams, readProposal } from '#features/planning/read-proposal.ts';
import { titled } from '#features/shell/titled.ts';

interface Props {
  params: Promise<{ noteId: string }>;
  searchParams: Promise<PlanParams>;
}

export const generateMetadata = () => titled('plan');

export default async function PlanPage({ params, searchParams }: Props) {
  const { noteId } = await params;
  await signedIn(`/plan/${noteId}`);
  const zone = await timeZone();
  const { planning, library, study } = await api();
  const [note, current, { settings }] = await Promise.all([
    orNotFound(library.note({ noteId })),
    orNotFound(planning.plan({ noteId, timeZone: zone })),
    study.settings(),
  ]);
  const asked = readProposal(await searchParams, Date.now(), settings.timeZone ?? zone);
  const proposal = asked ? await planning.propose({ ...asked, noteId, timeZone: zone }) : null;
  return (
    <PlanScreen
      note={{ noteId, title: note.title }}
      current={current}
      proposal={proposal}
      minutes={settings.planMinutes}
      timeZone={zone}
    />
  );
}
