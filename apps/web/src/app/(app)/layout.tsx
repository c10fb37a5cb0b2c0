import type { ReactNode } from 'react';
import { Header } from '#features/shell/header.tsx';

export default function AppLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Header />
      <main id="main" className="mx-auto max-w-[1120px] px-4 pt-6 pb-28 sm:px-8 sm:pt-10">
        {children}
      </main>
    </>
  );
}
