'use client';
import type { Recallable } from '@recto/memory/retrievability';
import { useEffect, useId, useState } from 'react';
import { meanRecall, stepOf } from './recall-on.ts';

interface Props {
  /** By the number that an element names as `data-items`. */
  items: readonly { memories: readonly Recallable[] }[];
  labels: { title: string; today: string; without: string; forgotten: string; known: string; none: string };
  /** What the plan for this note leads to; null without one. */
  plan: string | null;
}

const DAY = 86_400_000;
const FARTHEST = 90;

/** Moves the date on which the note shows what is recalled, if nothing more is studied. */
export function RecallSlider({ items, labels, plan }: Props) {
  const id = useId();
  const [days, setDays] = useState(0);
  const [now] = useState(() => Date.now());
  const at = now + days * DAY;
  useEffect(() => {
    if (days > 0 || document.querySelector('[data-moved]')) tint(items, at);
  }, [items, at, days]);
  const recall = meanRecall(items, at);
  const date = new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short' }).format(at);
  return (
    <>
      <label htmlFor={id} className="label">
        {labels.title}
      </label>
      <p className="mt-1 font-read text-[22px] font-semibold" suppressHydrationWarning>
        {days === 0 ? labels.today : date}
      </p>
      <input
        id={id}
        type="range"
        min={0}
        max={FARTHEST}
        value={days}
        aria-valuetext={days === 0 ? labels.today : date}
        onChange={(event) => setDays(event.currentTarget.valueAsNumber)}
        className="mt-2 h-8 w-full accent-accent"
      />
      <p className="figures mt-1 text-sm text-ink-2" aria-live="polite">
        {recall === null ? labels.none : labels.without.replace('{recall}', String(Math.round(recall * 100)))}
        {plan ? ` ${plan}` : null}
      </p>
      <div className="mt-3 grid grid-cols-5" aria-hidden="true">
        {['0', '1', '2', '3', '4'].map((step) => (
          <span key={step} data-step={step} className="h-2.5" />
        ))}
      </div>
      <p className="mt-1 flex justify-between text-[13px] text-ink-3">
        <span>{labels.forgotten}</span>
        <span>{labels.known}</span>
      </p>
    </>
  );
}

/** The note is made on the server; only the colours and figures on it move. */
function tint(items: Props['items'], at: number): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-items]')) {
    const own = (element.dataset.items ?? '').split(' ').flatMap((index) => items[Number(index)] ?? []);
    const recall = meanRecall(own, at);
    element.dataset.step = stepOf(recall);
    element.dataset.moved = '';
    if (recall !== null) element.dataset.figure = `${Math.round(recall * 100)}%`;
  }
}
