'use client';
import { useEffect, useState } from 'react';
import type { StudyLabels } from './study-labels.ts';

const KNOWN = 'recto-knows-keys';

/** Before the first answers in a browser: how the keys work, in one sentence, until it is dismissed. */
export function FirstKeys({ labels }: { labels: StudyLabels }) {
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    try {
      setNew(window.localStorage.getItem(KNOWN) === null);
    } catch {
      // Where nothing can be remembered, nothing is taught again and again.
    }
  }, []);
  if (!isNew) return null;
  const dismiss = () => {
    setNew(false);
    try {
      window.localStorage.setItem(KNOWN, '1');
    } catch {
      // Told again next time.
    }
  };
  return (
    <p className="mx-auto mb-3 flex max-w-[680px] items-center justify-between gap-4 rounded-md bg-accent-soft px-4 py-2 text-sm max-sm:hidden">
      {labels.learnKeys}
      <button type="button" className="min-h-9 shrink-0 underline" onClick={dismiss}>
        {labels.gotIt}
      </button>
    </p>
  );
}
