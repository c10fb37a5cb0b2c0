import type { ReactNode } from 'react';
import { me } from '#api/caller.ts';
import { KeepOffline } from '#features/offline/keep-offline.tsx';
import { Header } from '#features/shell/header.tsx';

export default async function AppLayout({ children }: { children: ReactNode }) {
  const person = await me();
  return (
    <>
      <Header />
      <main id="main" className="mx-auto max-w-[1120px] px-4 pt-6 pb-28 sm:px-8 sm:pt-10">
        {children}
      </main>
      {person ? <KeepOffline learnerId={person.userId} /> : null}
    </>
  );
}
