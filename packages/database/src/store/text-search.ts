import { type SQL, sql } from 'drizzle-orm';
import type { Store } from './store.ts';

/** Longer ones say no more. */
const MOST_WORDS = 12;

/**
 * Whether a card holds all words of a text, each as the beginning of a word, whatever its case: SQLite's
 * FTS5 or PostgreSQL's full text answers. No condition where the text has no word.
 */
export function cardHolds({ engine, t }: Pick<Store, 'engine' | 't'>, text: string): SQL | undefined {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
  if (words.length === 0) return undefined;
  if (engine === 'sqlite') {
    const query = words.map((word) => `"${word}"*`).join(' ');
    return sql`${t.card.id} in (select "cardId" from "cardText" where "cardText" match ${query})`;
  }
  const query = words.map((word) => `${word}:*`).join(' & ');
  return sql`to_tsvector('simple', ${t.card.text}) @@ to_tsquery('simple', ${query})`;
}
