import { remembering } from './remember.ts';

/**
 * Whether a text holds some words as whole words, whatever their case and the signs around them. In a script that
 * writes words together a word may stand anywhere.
 */
export function holdsWords(text: string, words: string, together = false): boolean {
  const wanted = spaced(words).trim();
  if (wanted === '') return false;
  return spaced(text).includes(together ? wanted : ` ${wanted} `);
}

/** Letters and digits in lower case with one space around every word; never shortened, since words are looked for in it. */
const spaced = remembering(
  (text) =>
    ` ${text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim()} `,
);
