import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

const TONES = {
  plain: 'bg-sunken text-ink-2',
  a: 'bg-side-a-soft text-side-a',
  b: 'bg-side-b-soft text-side-b',
  good: 'bg-good-soft text-good',
  bad: 'bg-bad-soft text-bad',
  warn: 'bg-warn-soft text-warn',
} as const;

export type ChipTone = keyof typeof TONES;

/** The colour of a concept's side in its note's contrast: the first two have one, always beside the word. */
export function toneOfSide(side: number): ChipTone {
  return side === 0 ? 'a' : side === 1 ? 'b' : 'plain';
}

export function Chip({ tone = 'plain', children }: { tone?: ChipTone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-[12.5px] font-[550]',
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
