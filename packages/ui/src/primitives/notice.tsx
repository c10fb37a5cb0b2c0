import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

const TONES = {
  info: 'bg-accent-soft text-ink',
  good: 'bg-good-soft text-good',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
} as const;

/** A sentence that has to be noticed; errors are announced at once, the rest when there is a pause. */
export function Notice({
  tone = 'info',
  children,
  className,
}: {
  tone?: keyof typeof TONES;
  children: ReactNode;
  className?: string;
}) {
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={classNames('rounded-md px-4 py-3 text-sm', TONES[tone], className)}
    >
      {children}
    </div>
  );
}
