import { remembering } from './remember.ts';
import { plainText, type RichText, sliceRich, trimRich } from './rich-text.ts';

const DECORATION = /(?:\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\u{FE0F}|\u{FE0E}|\u{200D}|\u{20E3})/u;
const LEADING_DECORATION = new RegExp(`^(?:\\s|${DECORATION.source}|:[a-z0-9_+-]+:)+`, 'iu');
const TRAILING_DECORATION = new RegExp(`(?:\\s|${DECORATION.source})+$`, 'u');
const NOT_IN_A_SLUG = /[^\p{L}\p{N}\p{M}]+/gu;
const LONGEST_SLUG = 72;

/** What begins and ends with a plain letter or digit has nothing to strip, and most labels do. */
function isBare(label: string): boolean {
  return isPlainSign(label.charCodeAt(0)) && isPlainSign(label.charCodeAt(label.length - 1));
}

function isPlainSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** A name without the pictures, short codes and white space around it. */
export function stripDecoration(label: string): string {
  if (isBare(label)) return label;
  return label.replace(LEADING_DECORATION, '').replace(TRAILING_DECORATION, '');
}

/** The same for rich text, formatting kept. */
export function stripRichDecoration(rich: RichText): RichText {
  const plain = plainText(rich);
  if (isBare(plain)) return rich;
  const lead = LEADING_DECORATION.exec(plain)?.[0].length ?? 0;
  const trail = TRAILING_DECORATION.exec(plain.slice(lead))?.[0].length ?? 0;
  if (lead === 0 && trail === 0) return rich;
  return trimRich(sliceRich(rich, lead, plain.length - trail));
}

/**
 * A label as part of an id: letters and digits of any script in lower case, joined by hyphens.
 * Pictures, marks and punctuation never reach it. Very long labels end in a checksum, so that they stay distinct.
 */
export const slugOf = remembering(toSlug);

function toSlug(label: string): string {
  const slug = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(NOT_IN_A_SLUG, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= LONGEST_SLUG) return slug === '' ? checksum(label) : slug;
  return `${slug.slice(0, LONGEST_SLUG)}-${checksum(slug)}`;
}

/** FNV-1a, 32 bits, eight hexadecimal digits: short, the same everywhere, and no secret. */
export function checksum(value: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < value.length; index += 1) {
    hash = Math.imul(hash ^ value.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
