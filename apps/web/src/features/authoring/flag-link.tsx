'use client';
import { lazy, Suspense, useState } from 'react';
import type { FlagLabels } from './flag-form.tsx';

/** The form is rarely wanted, so it comes when it is asked for. */
const FlagForm = lazy(() => import('./flag-form.tsx'));

interface Props {
  noteId: string;
  about: { cardId: string } | { questionId: string };
  labels: FlagLabels;
}

/** “Something wrong?” below a card or question that was answered. */
export function FlagLink(props: Props) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return (
      <Suspense>
        <FlagForm {...props} />
      </Suspense>
    );
  return (
    <button type="button" className="mt-3 min-h-8 text-[13px] text-ink-2 underline" onClick={() => setOpen(true)}>
      {props.labels.open}
    </button>
  );
}
