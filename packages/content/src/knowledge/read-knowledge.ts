import type { Html, Nodes } from 'mdast';
import { chooseLexicon } from '../lexicon/choose-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Block, blocksOf } from '../markdown/blocks.ts';
import type { Grid } from '../markdown/grid.ts';
import { slugOf, stripDecoration } from '../markdown/label.ts';
import type { ParsedNote } from '../markdown/parse.ts';
import { isLineBreakTag } from '../markdown/phrasing.ts';
import { sourceOf } from '../markdown/source.ts';
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
  /** Where each section begins, with its headings. */
  sections: { line: number; path: string }[];
}

const UNTITLED = 'Untitled note';

/** Reads everything that a parsed note teaches. The same note gives the same result, in the note's order. */
export function readKnowledge({ root, frontMatter, frontMatterProblem }: ParsedNote, markdown: string): ReadNote {
  const blocks = frontMatter.skip ? [] : blocksOf(root);
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
  findConcepts(reading, blocks, [...grids.values()], frontMatter);
  for (const block of blocks) readBlock(reading, block, grids.get(block));
  remarkHeadings(reading, blocks);
  remarkHtml(reading, root);
  if (frontMatter.skip)
    reading.remark('info', 'note-skipped', 1, 'The front matter says “recto: skip”, so nothing is made of this note.');
  else remarkEmptiness(reading, root.children.length === 0);
  return { ...finish(reading), sections: sectionsOf(blocks) };
}

function readBlock(reading: Reading, block: Block, grid: Grid | undefined): void {
  const { node, directive, inItems } = block;
  if (directive === 'skip') skip(reading, block, grid);
  else {
    if (directive === 'reverse') reading.knowledge.reversed.push(sourceOf(node));
    if (grid) readTable(reading, grid, block);
    else if (node.type === 'list') readList(reading, node, block);
    else if (node.type === 'paragraph' && inItems.length === 0) readParagraph(reading, node, block);
  }
}

/** What the author asks to leave alone is left out, once for the block and not for the blocks in it. */
function skip(reading: Reading, { node, inItems }: Block, grid: Grid | undefined): void {
  const source = sourceOf(node);
  const lines = grid
    ? grid.rows.flatMap((row) => row.lines)
    : node.type === 'list'
      ? node.children.map((item) => sourceOf(item).line)
      : [];
  if (inItems.length === 0)
    reading.leaveOut('skipped-by-author', source, lines, 'Left out, as the comment above asks: “recto: skip”.');
}

function titleOf(blocks: readonly Block[]): string {
  const heading = blocks.find((block) => block.node.type === 'heading');
  return stripDecoration(heading?.headings.at(-1) ?? '') || UNTITLED;
}

function sectionsOf(blocks: readonly Block[]): ReadNote['sections'] {
  return blocks
    .filter((block) => block.node.type === 'heading')
    .map(({ node, headings }) => ({ line: sourceOf(node).line, path: headings.join(' › ') }));
}

function finish(reading: Reading): Omit<ReadNote, 'sections'> {
  const { knowledge, diagnostics, lexicon } = reading;
  const used = new Set([
    ...knowledge.analogies.map((it) => it.concept),
    ...knowledge.definitions.map((it) => it.concept),
    ...knowledge.classifications.map((it) => it.concept),
    ...knowledge.points.map((it) => it.concept),
    ...knowledge.comparisons.flatMap((it) => it.concepts),
    ...knowledge.scenarios.flatMap((it) => it.verdicts.map((verdict) => verdict.concept)),
    ...reading.contrasted,
  ]);
  knowledge.concepts = reading.concepts.all().filter((concept) => used.has(concept.id));
  if (knowledge.concepts.length === 0) nameAfterTitle(reading);
  knowledge.aliases = reading.concepts.aliases();
  return {
    knowledge,
    diagnostics: inOrder(diagnostics),
    coverage: coverageOf(reading),
    lexicon,
    contrasted: reading.contrasted,
  };
}

/** Steps, figures and marked passages may name no concept; they are about what the note is about. */
function nameAfterTitle(reading: Reading): void {
  const concept = reading.concepts.add(reading.knowledge.title);
  if (concept) reading.knowledge.concepts.push(concept);
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
  if (node.type === 'footnoteReference')
    reading.remark(
      'info',
      'footnote-not-carried',
      node.position?.start.line ?? 1,
      'The footnote stays in the note and is not carried into cards. Write into the line what must be remembered.',
    );
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
