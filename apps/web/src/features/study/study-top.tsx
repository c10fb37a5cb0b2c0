import { classNames } from '@recto/ui/class-names';
import { CrossMark } from '@recto/ui/marks';
import type { ReactNode } from 'react';
import type { OutboxState } from './outbox.ts';
import { paceOf, type SessionState } from './session-state.ts';
import type { StudyLabels } from './study-labels.ts';

interface Props {
  state: SessionState;
  pace: number;
  outbox: OutboxState;
  back: string;
  labels: StudyLabels;
  onRetry: () => void;
  onUndo: () => void;
  menu: ReactNode;
}

/** A sentence with its slots filled. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** How far the session is, what is not saved yet, and the way out. */
export function StudyTop({ state, pace, outbox, back, labels, onRetry, onUndo, menu }: Props) {
  const done = state.done.filter((one) => one.type === 'answer').length;
  const left = state.queue.length;
  return (
    <header className="flex min-h-16 items-center gap-3 px-4 text-sm text-ink-2 sm:gap-4 sm:px-8">
      <a href={back} className="inline-flex min-h-11 items-center gap-1.5 no-underline hover:text-ink">
        <CrossMark />
        <span className="max-sm:sr-only">{labels.leave}</span>
      </a>
      <div
        role="progressbar"
        aria-label={filled(labels.progress, { done, all: done + left })}
        aria-valuemin={0}
        aria-valuemax={done + left}
        aria-valuenow={done}
        className="h-1 flex-1 overflow-hidden rounded-full bg-line"
      >
        <div
          className="h-full bg-accent transition-[width]"
          style={{ width: `${done + left === 0 ? 0 : (done / (done + left)) * 100}%` }}
        />
      </div>
      <button
        type="button"
        onClick={onUndo}
        disabled={state.done.length === 0}
        className={classNames('min-h-11 px-1 underline', state.done.length === 0 && 'invisible')}
      >
        {labels.undo}
      </button>
      <span className="figures" aria-live="polite">
        <OutboxLine outbox={outbox} labels={labels} onRetry={onRetry} />
        {outbox.status === 'idle' || outbox.status === 'sending'
          ? filled(labels.left, { left, minutes: Math.ceil((left * paceOf(state, pace)) / 60_000) })
          : null}
      </span>
      {menu}
    </header>
  );
}

/** What waits to be saved, where it waits for longer than a request takes. */
function OutboxLine({ outbox, labels, onRetry }: Pick<Props, 'outbox' | 'labels' | 'onRetry'>) {
  const { status, waiting } = outbox;
  if (status === 'stuck')
    return (
      <button type="button" className="min-h-11 text-left text-warn underline" onClick={onRetry}>
        {filled(labels.unsaved, { waiting })} {labels.retry}
      </button>
    );
  if (status === 'signed-out')
    return (
      <a className="inline-flex min-h-11 items-center text-warn underline" href="/sign-in?next=/study">
        {filled(labels.signedOut, { waiting })} {labels.signIn}
      </a>
    );
  return waiting > TELLING ? <span className="mr-3 text-ink-3">{filled(labels.saving, { waiting })}</span> : null;
}

/** Fewer than these are on their way at any time. */
const TELLING = 2;
