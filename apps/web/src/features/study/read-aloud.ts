import { plainText } from '@recto/content/rich-text';
import type { StudyCard } from './session-state.ts';

/** Reads what is on screen by the browser's own voice; silent where it has none. */
export function readAloud(card: StudyCard, isShown: boolean): void {
  if (!('speechSynthesis' in window)) return;
  window.speechSynthesis.cancel();
  const text = `${card.label ? `${card.label}. ` : ''}${plainText(isShown ? card.back : card.front)}`;
  window.speechSynthesis.speak(new SpeechSynthesisUtterance(text));
}
