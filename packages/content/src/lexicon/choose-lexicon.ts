import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hindi } from './hindi.ts';
import { japanese } from './japanese.ts';
import type { Lexicon } from './lexicon.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

const LATIN = [english, spanish, german, french, portuguese];
const ALL = [...LATIN, hindi, arabic, chinese, japanese];
/** So much of a text tells its language. */
const LOOKED_AT = 2_000;
/** A script that makes up so much of the letters is the note's, names in others notwithstanding. */
const ENOUGH = 0.25;
/** So many more of another language's commonest words than of English are needed to believe it. */
const CLEARLY = 1.5;

/** The lexicon for a note: as its front matter says, else by its script, else by its commonest words. */
export function chooseLexicon(declared: string | undefined, text: string): Lexicon {
  const code = declared?.toLowerCase().split(/[-_]/)[0];
  const known = ALL.find((lexicon) => lexicon.language === code);
  return known ?? byScript(text.slice(0, LOOKED_AT)) ?? byWords(text.slice(0, LOOKED_AT));
}

const OTHER_SCRIPT = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}\p{sc=Arabic}\p{sc=Devanagari}]/u;

function byScript(text: string): Lexicon | undefined {
  if (!OTHER_SCRIPT.test(text)) return undefined;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  if (letters === 0) return undefined;
  if (kana > 0 && (kana + han) / letters >= ENOUGH) return japanese;
  if (han / letters >= ENOUGH) return chinese;
  if (count(/\p{Script=Arabic}/gu) / letters >= ENOUGH) return arabic;
  return count(/\p{Script=Devanagari}/gu) / letters >= ENOUGH ? hindi : undefined;
}

function byWords(text: string): Lexicon {
  const words = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  const score = (lexicon: Lexicon) => lexicon.stopwords.reduce((sum, word) => sum + (words.get(word) ?? 0), 0);
  const [best] = LATIN.map((lexicon) => ({ lexicon, points: score(lexicon) })).sort((a, b) => b.points - a.points);
  return best && best.points >= CLEARLY * score(english) && best.points > 2 ? best.lexicon : english;
}
