'use client';
import { useRouter } from 'next/navigation';
import { v7 } from 'uuid';
import { client } from '#api/client.ts';
import { ActionButton } from '#features/shell/action-button.tsx';

/** Begins an attempt and opens it. */
export function StartQuiz({ noteId, label, offline }: { noteId: string; label: string; offline: string }) {
  const router = useRouter();
  const start = async () => {
    const id = v7();
    await client.quiz.start.mutate({ id, noteId });
    router.push(`/quiz/${id}`);
  };
  return (
    <ActionButton offline={offline} action={start}>
      {label}
    </ActionButton>
  );
}
