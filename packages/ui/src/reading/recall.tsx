import { classNames } from '../primitives/class-names.ts';

/** Lower ends of the five steps of recall. */
const STEPS = [0, 0.5, 0.7, 0.82, 0.92] as const;
const COLOURS = ['bg-(--r0)', 'bg-(--r1)', 'bg-(--r2)', 'bg-(--r3)', 'bg-(--r4)'] as const;

/** The step of a recall from 0 to 1, 0 for the lowest. */
export function recallStep(recall: number): number {
  return Math.max(
    0,
    STEPS.findLastIndex((step) => recall >= step),
  );
}

/** The background of a recall from 0 to 1; none where nothing was seen. */
export function recallColour(recall: number | null): string {
  if (recall === null) return '';
  return COLOURS[recallStep(recall)] ?? COLOURS[0];
}

/** A recall as a tinted figure in per cent; a dash where nothing was seen. */
export function Recall({ value, className }: { value: number | null; className?: string }) {
  return (
    <span
      className={classNames(
        'figures inline-block min-w-12 rounded-sm px-2 py-1 text-center text-[13px]',
        recallColour(value),
        value === null && 'text-ink-3',
        className,
      )}
    >
      {value === null ? '–' : `${Math.round(value * 100)}%`}
    </span>
  );
}
