'use client';
import { useRouter } from 'next/navigation';
import { client } from '#api/client.ts';
import { ActionButton } from '#features/shell/action-button.tsx';

export function FitButton({ label, running, offline }: { label: string; running: string; offline: string }) {
  const router = useRouter();
  const fit = async () => {
    await client.study.fit.mutate();
    router.refresh();
  };
  return (
    <ActionButton action={fit} offline={offline} running={running}>
      {label}
    </ActionButton>
  );
}

export function UndoFitButton({ label, offline }: { label: string; offline: string }) {
  const router = useRouter();
  const undo = async () => {
    await client.study.undoFit.mutate();
    router.refresh();
  };
  return (
    <ActionButton look="quiet" action={undo} offline={offline}>
      {label}
    </ActionButton>
  );
}
