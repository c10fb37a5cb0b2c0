import { plainText, type RichText } from '@recto/content/rich-text';

/** Formatted text where only letters may stand: in a list of choices, in a label. */
export function toPlain(text: RichText): string {
  return plainText(text).trim();
}
