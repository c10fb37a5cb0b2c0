import type { Paragraph } from 'mdast';
import type { Block } from '../markdown/blocks.ts';
import { type Statement, statementsOf } from '../markdown/statements.ts';
import { readAnalogy } from './analogy.ts';
import { readCombination } from './combination.ts';
import { readFormed } from './lists.ts';
import type { Reading } from './reading.ts';

/** Reads quoted statements, and of plain prose what has a form: an analogy, a bold concept with its meaning, a combination. */
export function readParagraph(reading: Reading, paragraph: Paragraph, { quoted, headings }: Block): void {
  const read = quoted ? readQuoted : readPlain;
  for (const statement of statementsOf(paragraph.children, paragraph.position?.start.line ?? 1)) {
    read(reading, statement, headings);
  }
}

function readQuoted(reading: Reading, statement: Statement, headings: readonly string[]): void {
  const { content, source } = statement;
  const used = readFormed(reading, statement, headings) || readCombination(reading, content, source, headings);
  reading.row(keyOf(statement), source, used ? 'used' : 'unused');
  if (used) return;
  const message = 'This quoted statement does not begin with a concept; it stays in the note and gives no card.';
  reading.remark('info', 'row-not-understood', source.line, message);
}

function readPlain(reading: Reading, statement: Statement, headings: readonly string[]): void {
  const { content, source } = statement;
  if (readAnalogy(reading, content, source)) reading.row(keyOf(statement), source, 'used');
  else if (content[0]?.type === 'strong') readFormed(reading, statement, headings);
  else readCombination(reading, content, source, headings);
}

function keyOf({ source, text }: Statement): string {
  return `statement ${source.line} ${text}`;
}
