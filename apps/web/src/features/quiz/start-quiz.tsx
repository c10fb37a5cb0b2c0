'use client';
import { Button } from '@recto/ui/button';
import { Notice } from '@recto/ui/notice';
import { useRouter } from 'next/navigation';
import { v7 } from 'uuid';
import { client } from '#api/client.ts';
import { useAction } from '#api/use-action.ts';

/** Begins an attempt and opens it. */
export function StartQuiz({
  noteId,
  label,
  offline,
  look = 'plain',
}: {
  noteId: string;
  label: string;
  offline: string;
  look?: 'plain' | 'primary';
}) {
  const router = useRouter();
  const { run, isRunning, refusal } = useAction(async () => {
    const id = v7();
    await client.quiz.start.mutate({ id, noteId });
    router.push(`/quiz/${id}`);
  }, offline);
  return (
    <div>
      <Button look={look} disabled={isRunning} onClick={() => void run(undefined)}>
        {label}
      </Button>
      {refusal ? (
        <Notice tone="bad" className="mt-3">
          {refusal}
        </Notice>
      ) : null}
    </div>
  );
}
