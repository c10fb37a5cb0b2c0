import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

const CONTROL =
  'w-full min-h-11 rounded-md border border-line-strong bg-surface px-3.5 text-ink placeholder:text-ink-3';

interface Labelled {
  label: string;
  hint?: ReactNode;
}

/** A text field with its label and, below, what to know about it. */
export function Field({ label, hint, className, ...rest }: Labelled & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1.5 block text-sm font-[550]">
        {label}
      </label>
      <input {...rest} id={id} aria-describedby={hint ? `${id}-hint` : undefined} className={CONTROL} />
      {hint ? (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-ink-2">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** A choice from a short list, with its label. */
export function Choice({
  label,
  hideLabel = false,
  className,
  children,
  ...rest
}: { label: string; hideLabel?: boolean } & ComponentProps<'select'>) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1.5 block text-sm font-[550]'}>
        {label}
      </label>
      <select {...rest} id={id} className={classNames(CONTROL, 'pr-8')}>
        {children}
      </select>
    </div>
  );
}
