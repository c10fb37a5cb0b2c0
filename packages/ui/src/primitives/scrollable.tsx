import type { ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';

interface Props {
  label: string;
  className?: string;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** A part of the page that scrolls by itself and can be reached and scrolled by keyboard (WCAG 2.1.1). */
export function Scrollable({ label, className, ref, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus, or keyboards cannot scroll it.
    <section ref={ref} tabIndex={0} aria-label={label} className={classNames('overflow-auto', className)}>
      {children}
    </section>
  );
}
