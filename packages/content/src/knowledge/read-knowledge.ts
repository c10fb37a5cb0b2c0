import type { Html, Nodes } from 'mdast';
import { chooseLexicon } from '../lexicon/choose-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Block, blocksOf } from '../markdown/blocks.ts';
import { slugOf, stripDecoration } from '../markdown/label.ts';
import type { ParsedNote } from '../markdown/parse.ts';
import { isLineBreakTag } from '../markdown/rich-text.ts';
import { type Diagnostic, inOrder } from './diagnostics.ts';
import { findConcepts, gridsOf } from './find-concepts.ts';
import { readList } from './lists.ts';
import { readParagraph } from './paragraphs.ts';
import { Reading } from './reading.ts';
import { readTable } from './tables.ts';
import type { Knowledge } from './types.ts';

/** How much of what has the form of something to learn became items. */
export interface Coverage {
  /** Body rows of tables, list items with a form, quoted statements, analogies. */
  rows: number;
  /** Those that gave at least one item. */
  used: number;
  /** Those left out on purpose, each with a diagnostic. */
  leftOut: number;
  /** used / (rows - leftOut), 0 to 1; 1 where there is nothing to use. */
  ratio: number;
}

export interface ReadNote {
  knowledge: Knowledge;
  diagnostics: Diagnostic[];
  coverage: Coverage;
  lexicon: Lexicon;
  /** Ids of the concepts that the note as a whole is about. */
  contrasted: string[];
}

const UNTITLED = 'Untitled note';

/** Reads everything that a parsed note teaches. The same note gives the same result, in the note's order. */
export function readKnowledge({ root, frontMatter, frontMatterProblem }: ParsedNote, markdown: string): ReadNote {
  const blocks = blocksOf(root);
  const reading = new Reading(frontMatter.title ?? titleOf(blocks), chooseLexicon(frontMatter.language, markdown));
  if (frontMatterProblem) {
    reading.remark(
      'warning',
      'front-matter-unreadable',
      frontMatterProblem.line,
      `The front matter is not valid YAML and is ignored: ${frontMatterProblem.reason}`,
    );
  }
  const grids = gridsOf(blocks);
  findConcepts(reading, blocks, [...grids.values()], frontMatter.concepts ?? []);
  for (const block of blocks) {
    const grid = grids.get(block);
    if (grid) readTable(reading, grid);
    else if (block.node.type === 'list') readList(reading, block.node, block.headings);
    else if (block.node.type === 'paragraph' && block.inItems.length === 0) readParagraph(reading, block.node, block);
  }
  remarkHeadings(reading, blocks);
  remarkHtml(reading, root);
  remarkEmptiness(reading, root.children.length === 0);
  return finish(reading);
}

function titleOf(blocks: readonly Block[]): string {
  const heading = blocks.find((block) => block.node.type === 'heading');
  return stripDecoration(heading?.headings.at(-1) ?? '') || UNTITLED;
}

function finish(reading: Reading): ReadNote {
  const { knowledge, diagnostics, lexicon } = reading;
  const used = new Set([
    ...knowledge.analogies.map((it) => it.concept),
    ...knowledge.definitions.map((it) => it.concept),
    ...knowledge.classifications.map((it) => it.concept),
    ...knowledge.comparisons.flatMap((it) => it.concepts),
    ...knowledge.scenarios.flatMap((it) => it.verdicts.map((verdict) => verdict.concept)),
    ...reading.contrasted,
  ]);
  knowledge.concepts = reading.concepts.all().filter((concept) => used.has(concept.id));
  return {
    knowledge,
    diagnostics: inOrder(diagnostics),
    coverage: coverageOf(reading),
    lexicon,
    contrasted: reading.contrasted,
  };
}

function coverageOf(reading: Reading): Coverage {
  const rows = reading.rows();
  const used = rows.filter((row) => row.fate === 'used').length;
  const leftOut = rows.filter((row) => row.fate === 'left-out').length;
  return { rows: rows.length, used, leftOut, ratio: rows.length === leftOut ? 1 : used / (rows.length - leftOut) };
}

function remarkHeadings(reading: Reading, blocks: readonly Block[]): void {
  const seen = new Map<string, number>();
  for (const { node, headings } of blocks) {
    if (node.type !== 'heading') continue;
    const line = node.position?.start.line ?? 1;
    const key = headings.map(slugOf).join('/');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else
      reading.remark(
        'info',
        'double-heading',
        line,
        `The heading “${headings.at(-1)}” also stands at line ${first}. Both sections are read; give one another name to tell them apart.`,
      );
  }
}

function remarkHtml(reading: Reading, node: Nodes): void {
  if (node.type === 'html') remarkTag(reading, node);
  if ('children' in node) for (const child of node.children) remarkHtml(reading, child);
}

function remarkTag(reading: Reading, node: Html): void {
  const tag = /^<([a-z][a-z0-9-]*)/i.exec(node.value)?.[1]?.toLowerCase();
  if (tag === undefined || isLineBreakTag(node)) return;
  const severity = ['script', 'style', 'iframe', 'object', 'embed'].includes(tag) ? 'warning' : 'info';
  reading.remark(
    severity,
    'html-ignored',
    node.position?.start.line ?? 1,
    `The tag <${tag}> is not carried into cards; its text is. Use Markdown instead.`,
  );
}

function remarkEmptiness(reading: Reading, empty: boolean): void {
  if (empty)
    reading.remark(
      'error',
      'empty-note',
      1,
      'The note is empty. Write or paste something that contrasts two concepts.',
    );
  else if (!reading.rows().some((row) => row.fate === 'used')) {
    reading.remark(
      'warning',
      'no-elements',
      1,
      'Nothing here gives a card yet. Add a table that compares two concepts, a list such as “example → concept”, or “X is like Y”.',
    );
  }
}
