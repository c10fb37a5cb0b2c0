import type { Card } from '@recto/content/card';
import { plainText } from '@recto/content/rich-text';

/** What a search looks at. */
export function searchedText({ label, front, back }: Pick<Card, 'label' | 'front' | 'back'>): string {
  return `${label} ${plainText(front)} ${plainText(back)}`.trim();
}
