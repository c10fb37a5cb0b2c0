import type { Paragraph } from 'mdast';
import type { Block } from '../markdown/blocks.ts';
import { statementsOf } from '../markdown/statements.ts';
import { readAnalogy } from './analogy.ts';
import { readCombination } from './combination.ts';
import { readFormed } from './lists.ts';
import type { Reading } from './reading.ts';

/** Reads quoted statements, and of plain prose what has a form: an analogy, a bold concept with its meaning, a combination. */
export function readParagraph(reading: Reading, paragraph: Paragraph, { quoted, headings }: Block): void {
  for (const statement of statementsOf(paragraph.children, paragraph.position?.start.line ?? 1)) {
    const key = `statement ${statement.source.line} ${statement.text}`;
    const { content, source } = statement;
    if (quoted) {
      const used = readFormed(reading, statement, []) || readCombination(reading, content, source, headings);
      reading.row(key, source, used ? 'used' : 'unused');
      if (!used) reading.remark('info', 'row-not-understood', source.line, 'This quoted statement does not begin with a concept; it stays in the note and gives no card.');
    } else if (readAnalogy(reading, content, source)) {
      reading.row(key, source, 'used');
    } else if (content[0]?.type === 'strong') {
      readFormed(reading, statement, []);
    } else {
      readCombination(reading, content, source, headings);
    }
  }
}
