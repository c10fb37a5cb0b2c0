import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** A sheet on the paper. */
export function Panel({ className, ...rest }: ComponentProps<'section'>) {
  return <section {...rest} className={classNames('rounded-md border border-line bg-surface', className)} />;
}
