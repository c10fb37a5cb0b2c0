import type { List, ListItem } from 'mdast';
import type { Block } from '../markdown/blocks.ts';
import { stripRichDecoration } from '../markdown/label.ts';
import { plainText, type RichText } from '../markdown/rich-text.ts';
import { sourceOf } from '../markdown/source.ts';
import { type Statement, statementsOf } from '../markdown/statements.ts';
import { addAnalogy, elaborationsOf, readAnalogy } from './analogy.ts';
import { readAttribute } from './attribute.ts';
import { readArrow } from './classification.ts';
import { readClozes } from './cloze.ts';
import { define, readEquation, readPurpose, readStatement } from './definition.ts';
import { type ListRole, readMarkedPoint, readPoint, roleOfList } from './points.ts';
import { readAnnounced } from './prose.ts';
import type { Reading } from './reading.ts';
import { readNumberedList } from './sequence.ts';
import { splitAtArrow, splitAtEquals, splitLeadIn } from './statement.ts';
import { verdictOf } from './verdict.ts';

/** Reads the items of one list; nested lists come as lists of their own. */
export function readList(reading: Reading, list: List, block: Block): void {
  const { headings, inItems, intro } = block;
  if (inItems.some((item) => reading.consumed.has(item))) return;
  if (isChecklist(list)) leaveOutChecklist(reading, list);
  else {
    const role = roleOf(reading, list, block);
    if (!role && inItems.length === 0 && readNumberedList(reading, list, { headings, intro })) return;
    for (const item of list.children) readItem(reading, item, headings, role);
  }
}

/** A heading speaks for the first list below it; a line right above a list, or the item that holds it, for that list alone. */
function roleOf(reading: Reading, list: List, { headings, intro, inItems, listsBefore }: Block): ListRole | undefined {
  const holder = inItems.at(-1)?.children.find((child) => child.type === 'paragraph');
  const above = holder ? (statementsOf(holder.children, 1)[0]?.text ?? '') : intro;
  const byLine = above === '' ? undefined : roleOfList(reading, above, headings);
  if (byLine) {
    const item = inItems.at(-1);
    if (item) reading.row(item, sourceOf(item), 'used');
    return byLine;
  }
  if (inItems.length > 0 || (listsBefore > 0 && list.ordered)) return undefined;
  return roleOfList(reading, headings.at(-1) ?? '', headings);
}

function isChecklist(list: List): boolean {
  return list.children.length > 0 && list.children.every((item) => typeof item.checked === 'boolean');
}

function leaveOutChecklist(reading: Reading, list: List): void {
  const lines = list.children.map((item) => sourceOf(item).line);
  const why =
    'This list is ticked off and not remembered; it is left out. Write its items without “[ ]” to have them read.';
  reading.leaveOut('checklist', sourceOf(list), lines, why);
}

function readItem(reading: Reading, item: ListItem, headings: readonly string[], role: ListRole | undefined): void {
  const paragraph = item.children.find((child) => child.type === 'paragraph');
  if (!paragraph) return;
  const statements = statementsOf(paragraph.children, paragraph.position?.start.line ?? 1);
  statements.forEach((statement, index) => {
    const below = index === statements.length - 1 ? elaborationsOf(item) : [];
    const used = readLine(reading, item, statement, headings, role, below);
    if (used || hasForm(reading, statement.content)) {
      reading.row(item, statement.source, used ? 'used' : 'unused');
      if (!used && !holdsPoints(reading, item, statement)) remarkUnread(reading, statement);
    }
  });
}

/** “**Pros:**” with a list below is the label of that list. */
function holdsPoints(reading: Reading, item: ListItem, { text }: Statement): boolean {
  return item.children.some((child) => child.type === 'list') && roleOfList(reading, text, []) !== undefined;
}

function readLine(
  reading: Reading,
  item: ListItem,
  statement: Statement,
  headings: readonly string[],
  role: ListRole | undefined,
  below: RichText[],
): boolean {
  const { content, source } = statement;
  const marked = readClozes(reading, content, source);
  if (role) return readPoint(reading, content, source, role) || marked;
  const before = reading.knowledge.analogies.length;
  const used =
    readFormed(reading, statement, headings, below) || readMarkedPoint(reading, content, source, headings) || marked;
  const analogy = reading.knowledge.analogies.length > before ? reading.knowledge.analogies.at(-1) : undefined;
  if (analogy && (analogy.parts.length > 0 || analogy.breaks)) reading.consumed.add(item);
  return used;
}

/** Tries the forms that a statement can have, from the most to the least particular. */
export function readFormed(
  reading: Reading,
  { content: written, source }: Statement,
  headings: readonly string[],
  below: RichText[] = [],
): boolean {
  const content = stripRichDecoration(written);
  const plainLines = below.filter((line) => !hasForm(reading, line));
  return (
    readAnalogy(reading, content, source, below, headings) ||
    readAnnounced(reading, content, source, headings, below) ||
    readUnderAnalogies(reading, content, source, headings, below) ||
    readArrow(reading, content, source, plainLines) ||
    readEquation(reading, content, source, plainLines) ||
    readPurpose(reading, content, source) ||
    readStatement(reading, content, source, plainLines) ||
    readLeadIn(reading, content, source, headings, plainLines)
  );
}

/** “**TCP**: a telephone call” below the heading “Analogies” compares, it does not define. */
export function readUnderAnalogies(
  reading: Reading,
  content: RichText,
  source: Statement['source'],
  headings: readonly string[],
  below: readonly RichText[] = [],
): boolean {
  const { lexicon } = reading;
  const label = (headings.at(-1) ?? '').toLowerCase();
  if (!lexicon.analogyLead.some((word) => label.includes(word))) return false;
  const split = splitAtArrow(content) ?? splitAtEquals(content) ?? splitLeadIn(content);
  if (!split || split.link === '') return false;
  const concept = reading.concepts.find(plainText(split.left));
  return concept !== undefined && addAnalogy(reading, concept.id, split.right, source, below);
}

function readLeadIn(
  reading: Reading,
  content: RichText,
  source: Statement['source'],
  headings: readonly string[],
  elaborations: RichText[],
): boolean {
  const split = splitLeadIn(content);
  if (!split || split.link === '') return false;
  return readAttribute(reading, split, source, headings) || define(reading, split, content, source, elaborations);
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
