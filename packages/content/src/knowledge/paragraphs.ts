import type { Paragraph } from 'mdast';
import type { Block } from '../markdown/blocks.ts';
import { sliceRich, trimRich } from '../markdown/rich-text.ts';
import { type Statement, statementsOf } from '../markdown/statements.ts';
import { readAnalogy } from './analogy.ts';
import { readClozes } from './cloze.ts';
import { readCombination } from './combination.ts';
import { readFormed, readUnderAnalogies } from './lists.ts';
import { roleOfList } from './points.ts';
import { readAnnounced, readCodePurpose, readProseDefinition } from './prose.ts';
import type { Reading } from './reading.ts';

const CALL_OUT = /^\[!(?:note|tip|important|warning|caution|info|example|quote)\][+-]?\s*/i;

/** Reads quoted statements, and of plain prose what has a form: an analogy, a definition, a combination, a marked passage. */
export function readParagraph(reading: Reading, paragraph: Paragraph, block: Block): void {
  const statements = statementsOf(paragraph.children, paragraph.position?.start.line ?? 1);
  if (block.quoted) readQuote(reading, statements, block);
  else readProse(reading, statements, block);
}

/** A quotation states, row by row. A call-out remarks: what is not understood of it is left out. */
function readQuote(reading: Reading, statements: readonly Statement[], block: Block): void {
  const isCallOut = CALL_OUT.test(statements[0]?.text ?? '');
  for (const written of statements) {
    const statement = isCallOut ? withoutSign(written) : written;
    if (statement.text === '') continue;
    const used = readStated(reading, statement, block) || (isCallOut && readProseOf(reading, statement, block));
    reading.row(keyOf(statement), statement.source, used ? 'used' : isCallOut ? 'left-out' : 'unused');
    if (used) continue;
    const message = 'This quoted statement does not begin with a concept; it stays in the note and gives no card.';
    reading.remark('info', 'row-not-understood', statement.source.line, message);
  }
}

function withoutSign(statement: Statement): Statement {
  const length = CALL_OUT.exec(statement.text)?.[0].length ?? 0;
  if (length === 0) return statement;
  const content = trimRich(sliceRich(statement.content, length));
  return { ...statement, content, text: statement.text.slice(length).trim() };
}

function readStated(reading: Reading, statement: Statement, { headings }: Block): boolean {
  const { content, source } = statement;
  const marked = readClozes(reading, content, source);
  return readFormed(reading, statement, headings) || readCombination(reading, content, source, headings) || marked;
}

function readProse(reading: Reading, statements: readonly Statement[], block: Block): void {
  let unread: Statement | undefined;
  for (const statement of statements) {
    const before = reading.knowledge.analogies.length;
    const used = readProseOf(reading, statement, block);
    if (reading.knowledge.analogies.length > before) reading.row(keyOf(statement), statement.source, 'used');
    if (!used && !isLabel(reading, statement, block)) unread ??= statement;
  }
  if (unread)
    reading.remark(
      'info',
      'prose-unread',
      unread.source.line,
      'This passage stays in the note and gives no card. To have it asked, mark what matters ==so==, or say it as “**X** is …”.',
    );
}

/** A line that only introduces what stands below it asks for nothing. */
function isLabel(reading: Reading, { text }: Statement, { headings }: Block): boolean {
  return /[:：]$/u.test(text) || roleOfList(reading, text, headings) !== undefined || text.length <= SHORT_LABEL;
}

const SHORT_LABEL = 24;

function readProseOf(reading: Reading, statement: Statement, { headings, code }: Block): boolean {
  const { content, source } = statement;
  const marked = readClozes(reading, content, source);
  const used =
    (code !== undefined && readCodePurpose(reading, content, source, code)) ||
    readAnalogy(reading, content, source, [], headings) ||
    readAnnounced(reading, content, source, headings) ||
    readUnderAnalogies(reading, content, source, headings) ||
    (content[0]?.type === 'strong' && readFormed(reading, statement, headings)) ||
    readCombination(reading, content, source, headings) ||
    readProseDefinition(reading, content, source, headings);
  return used || marked;
}

function keyOf({ source, text }: Statement): string {
  return `statement ${source.line} ${text}`;
}
