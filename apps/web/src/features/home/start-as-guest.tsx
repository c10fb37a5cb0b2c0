'use client';
import { startAsGuest } from '#features/account/auth-client.ts';
import { ActionButton } from '#features/shell/action-button.tsx';

interface Props {
  label: string;
  running: string;
  offline: string;
  to: string;
  look: 'primary' | 'plain';
}

/** Begins without an account: what is learnt moves to the account that may be made later. */
export function StartAsGuest({ label, running, offline, to, look }: Props) {
  const start = async () => {
    await startAsGuest();
    // A new page load, so that every part of the page knows the guest.
    window.location.assign(to);
  };
  return (
    <ActionButton look={look} offline={offline} running={running} action={start}>
      {label}
    </ActionButton>
  );
}
