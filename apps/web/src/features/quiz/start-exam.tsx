'use client';
import { v7 } from 'uuid';
import { client } from '#api/client.ts';
import { ActionButton } from '#features/shell/action-button.tsx';

/** Begins an exam, or opens the attempt that was begun on another device. */
export function StartExam({ assignmentId, label, offline }: { assignmentId: string; label: string; offline: string }) {
  const start = async () => {
    const { attemptId } = await client.quiz.startExam.mutate({ id: v7(), assignmentId });
    window.location.assign(`/quiz/${attemptId}`);
  };
  return (
    <ActionButton look="primary" action={start} offline={offline}>
      {label}
    </ActionButton>
  );
}
