import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A part of the page that scrolls by itself and can be reached and scrolled by keyboard (WCAG 2.1.1). */
export function Scrollable({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus, or keyboards cannot scroll it.
    <section tabIndex={0} aria-label={label} className={classNames('overflow-auto', className)}>
      {children}
    </section>
  );
}
