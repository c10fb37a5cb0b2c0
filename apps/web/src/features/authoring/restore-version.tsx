'use client';
import { useRouter } from 'next/navigation';
import { client } from '#api/client.ts';
import { ActionButton } from '#features/shell/action-button.tsx';

interface Props {
  noteId: string;
  markdown: string;
  label: string;
  offline: string;
}

/** Opens an old text in the editor, as a draft: nothing changes for learners until it is published. */
export function RestoreVersion({ noteId, markdown, label, offline }: Props) {
  const router = useRouter();
  const restore = async () => {
    await client.authoring.saveDraft.mutate({ noteId, markdown });
    router.push(`/import?note=${encodeURIComponent(noteId)}`);
  };
  return (
    <ActionButton offline={offline} action={restore}>
      {label}
    </ActionButton>
  );
}
