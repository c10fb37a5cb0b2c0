'use client';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { PaletteLabels } from './palette-labels.ts';

/** The palette comes when it is asked for. */
const Palette = lazy(() => import('./palette.tsx'));

interface Props {
  labels: PaletteLabels;
  places: readonly { href: string; label: string }[];
}

/** Opens the palette, as Ctrl or Cmd with K does on every page. */
export function PaletteButton({ labels, places }: Props) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen((now) => !now);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        aria-label={labels.open}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
        className="grid min-h-11 min-w-11 place-items-center text-ink-2 hover:text-ink"
      >
        <svg
          viewBox="0 0 20 20"
          className="size-5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          aria-hidden="true"
        >
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="M13 13l4.5 4.5" strokeLinecap="round" />
        </svg>
      </button>
      {isOpen ? (
        <Suspense>
          <Palette labels={labels} places={places} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
