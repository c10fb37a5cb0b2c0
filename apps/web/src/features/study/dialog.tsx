'use client';
import { CrossMark } from '@recto/ui/marks';
import { type ReactNode, useEffect, useRef } from 'react';

/** A sheet over the page, closed by its button, by Escape, or by a click beside it. */
export function Dialog({
  title,
  close,
  onClose,
  children,
}: {
  title: string;
  close: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!element.current?.open) element.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; a click beside it is for whoever points.
    <dialog
      ref={element}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => (event.target === event.currentTarget ? event.currentTarget.close() : undefined)}
      className="lifted m-auto max-h-[86dvh] w-[min(92vw,560px)] overflow-auto rounded-lg border border-line bg-surface p-0 text-ink backdrop:bg-ink/40"
    >
      <div className="p-5 sm:p-6">
        <div className="mb-3 flex items-start justify-between gap-4">
          <h2>{title}</h2>
          <form method="dialog">
            <button type="submit" aria-label={close} className="grid min-h-11 min-w-11 place-items-center">
              <CrossMark />
            </button>
          </form>
        </div>
        {children}
      </div>
    </dialog>
  );
}
