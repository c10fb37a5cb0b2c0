import { remembering } from '../markdown/remember.ts';
import { type RichText, text } from '../markdown/rich-text.ts';

/** A phrase with its slots filled, formatting kept: `fill('{a} is like …', { a: [strong] })`. */
export function fill(phrase: string, slots: Readonly<Record<string, RichText | string>>): RichText {
  return partsOf(phrase).flatMap((part): RichText => {
    const slot = part.startsWith('{') ? slots[part.slice(1, -1)] : undefined;
    if (slot !== undefined) return typeof slot === 'string' ? [text(slot)] : slot;
    return part === '' ? [] : [text(part)];
  });
}

const partsOf = remembering((phrase) => phrase.split(/(\{\w+\})/));
