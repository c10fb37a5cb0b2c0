import type { List, ListItem } from 'mdast';
import { stripRichDecoration } from '../markdown/label.ts';
import { plainText, type RichText } from '../markdown/rich-text.ts';
import { type Statement, statementsOf } from '../markdown/statements.ts';
import { elaborationsOf, readAnalogy } from './analogy.ts';
import { readAttribute } from './attribute.ts';
import { readArrow } from './classification.ts';
import { define, readEquation, readPurpose, readStatement } from './definition.ts';
import type { Reading } from './reading.ts';
import { splitAtArrow, splitAtEquals, splitLeadIn } from './statement.ts';
import { verdictOf } from './verdict.ts';

/** Reads the items of one list; nested lists come as lists of their own. */
export function readList(reading: Reading, list: List, headings: readonly string[]): void {
  for (const item of list.children) readItem(reading, item, headings);
}

function readItem(reading: Reading, item: ListItem, headings: readonly string[]): void {
  const paragraph = item.children.find((child) => child.type === 'paragraph');
  if (!paragraph) return;
  const statements = statementsOf(paragraph.children, paragraph.position?.start.line ?? 1);
  statements.forEach((statement, index) => {
    const elaborations = index === statements.length - 1 ? elaborationsOf(item) : [];
    const used = readFormed(reading, statement, headings, elaborations);
    if (used || hasForm(reading, statement.content)) {
      reading.row(item, statement.source, used ? 'used' : 'unused');
      if (!used) remarkUnread(reading, statement);
    }
  });
}

/** Tries the forms that a statement can have, from the most to the least particular. */
export function readFormed(
  reading: Reading,
  { content: written, source }: Statement,
  headings: readonly string[],
  elaborations: RichText[] = [],
): boolean {
  const content = stripRichDecoration(written);
  return (
    readAnalogy(reading, content, source, elaborations) ||
    readArrow(reading, content, source) ||
    readEquation(reading, content, source) ||
    readPurpose(reading, content, source) ||
    readStatement(reading, content, source) ||
    readLeadIn(reading, content, source, headings)
  );
}

function readLeadIn(
  reading: Reading,
  content: RichText,
  source: Statement['source'],
  headings: readonly string[],
): boolean {
  const split = splitLeadIn(content);
  if (!split || split.link === '') return false;
  return readAttribute(reading, split, source, headings) || define(reading, split, content, source);
}

function hasForm(reading: Reading, content: RichText): boolean {
  return (
    splitAtArrow(content) !== undefined ||
    splitAtEquals(content) !== undefined ||
    splitLeadIn(content) !== undefined ||
    (stripRichDecoration(content) !== content && verdictOf(content, reading.lexicon) !== undefined)
  );
}

function remarkUnread(reading: Reading, { content, source }: Statement): void {
  const split = splitAtArrow(content) ?? splitAtEquals(content);
  if (split && (plainText(split.left) === '' || plainText(split.right) === '')) {
    reading.remark(
      'warning',
      'half-statement',
      source.line,
      `One side of “${split.link}” is empty. Write what it joins, or remove it.`,
    );
  } else {
    reading.remark(
      'warning',
      'row-not-understood',
      source.line,
      'This line looks like something to learn, but it does not say of what. Begin it with a concept, as in “**X**: what X is”.',
    );
  }
}
