import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

const LOOKS = {
  primary: 'bg-accent border-accent text-accent-ink hover:brightness-110',
  plain: 'bg-surface border-line-strong hover:bg-sunken',
  quiet: 'border-transparent text-ink-2 hover:text-ink hover:bg-sunken',
  danger: 'bg-surface border-line-strong text-bad hover:bg-bad-soft',
} as const;

const SIZES = {
  small: 'min-h-9 px-3 text-sm',
  medium: 'min-h-11 px-4.5',
  large: 'min-h-13.5 px-7 text-[17px]',
} as const;

export type ButtonProps = ComponentProps<'button'> & {
  look?: keyof typeof LOOKS;
  size?: keyof typeof SIZES;
  /** Gives the looks to the one child, a link for instance. */
  asChild?: boolean;
};

/** A button, or with `asChild` a link that looks like one. */
export function Button({ look = 'plain', size = 'medium', asChild = false, className, ...rest }: ButtonProps) {
  const Element = asChild ? Slot.Root : 'button';
  const type = asChild ? {} : { type: rest.type ?? ('button' as const) };
  return (
    <Element
      {...rest}
      {...type}
      className={classNames(
        'inline-flex items-center justify-center gap-2 rounded-md border font-[550] no-underline transition-colors disabled:opacity-60',
        LOOKS[look],
        SIZES[size],
        className,
      )}
    />
  );
}
