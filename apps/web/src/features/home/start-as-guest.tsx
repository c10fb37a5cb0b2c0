'use client';
import { Button } from '@recto/ui/button';
import { Notice } from '@recto/ui/notice';
import { useRouter } from 'next/navigation';
import { useAction } from '#api/use-action.ts';
import { startAsGuest } from '#features/account/auth-client.ts';

/** Begins without an account: what is learnt moves to the account that may be made later. */
export function StartAsGuest({
  label,
  running,
  offline,
  to,
  look,
}: {
  label: string;
  running: string;
  offline: string;
  to: string;
  look: 'primary' | 'plain';
}) {
  const router = useRouter();
  const { run, isRunning, refusal } = useAction(async () => {
    await startAsGuest();
    router.push(to);
  }, offline);
  return (
    <div>
      <Button look={look} disabled={isRunning} onClick={() => void run(undefined)}>
        {isRunning ? running : label}
      </Button>
      {refusal ? (
        <Notice tone="bad" className="mt-3">
          {refusal}
        </Notice>
      ) : null}
    </div>
  );
}
