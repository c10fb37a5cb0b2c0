import { classNames } from '@recto/ui/class-names';
import { CrossMark } from '@recto/ui/marks';
import type { OutboxState } from './outbox.ts';
import type { SessionState } from './session-state.ts';
import type { StudyLabels } from './study-session.tsx';

const USUAL_PACE_MS = 12_000;

interface Props {
  state: SessionState;
  outbox: OutboxState;
  back: string;
  labels: StudyLabels;
  onRetry: () => void;
  onUndo: () => void;
}

/** How far the session is, what is not saved yet, and the way out. */
export function StudyTop({ state, outbox, back, labels, onRetry, onUndo }: Props) {
  const done = state.given.length;
  const left = state.queue.length;
  const fill = (text: string, values: Record<string, number>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const minutes = Math.ceil((left * USUAL_PACE_MS) / 60_000);
  return (
    <header className="flex min-h-16 items-center gap-3 px-4 text-sm text-ink-2 sm:gap-4 sm:px-8">
      <a href={back} className="inline-flex min-h-11 items-center gap-1.5 no-underline hover:text-ink">
        <CrossMark />
        {labels.leave}
      </a>
      <div
        role="progressbar"
        aria-label={fill(labels.progress, { done, all: done + left })}
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
        disabled={done === 0}
        className={classNames('min-h-11 px-1 underline', done === 0 && 'invisible')}
      >
        {labels.undo}
      </button>
      <span className="figures" aria-live="polite">
        {outbox.isStuck ? (
          <button type="button" className="min-h-11 text-warn underline" onClick={onRetry}>
            {fill(labels.unsaved, { waiting: outbox.waiting })} {labels.retry}
          </button>
        ) : (
          fill(labels.left, { left, minutes })
        )}
      </span>
    </header>
  );
}
