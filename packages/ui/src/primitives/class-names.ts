import { clsx } from 'clsx';

/** Class names joined, falsy ones left out. */
export const classNames = clsx;
