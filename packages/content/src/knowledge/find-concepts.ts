import type { Block } from '../markdown/blocks.ts';
import { type Grid, gridOf, withoutRanks } from '../markdown/grid.ts';
import { slugOf, stripDecoration, stripRichDecoration } from '../markdown/label.ts';
import type { FrontMatter } from '../markdown/parse.ts';
import { plainText, type RichText } from '../markdown/rich-text.ts';
import { statementsOf } from '../markdown/statements.ts';
import { findAttributes } from './attribute.ts';
import { conceptNameOf, contrastedInTitle } from './concepts.ts';
import type { Reading } from './reading.ts';
import { continuesWith } from './statement.ts';
import { kindOfTable } from './table-kind.ts';

/**
 * The concepts of a note, before anything is read of them: those the author names in the front
 * matter, the headings that describe the same features, those in the title that the note also uses as labels, the heads of its comparing
 * tables, and the bold subjects of analogies.
 */
export function findConcepts(
  reading: Reading,
  blocks: readonly Block[],
  grids: readonly Grid[],
  declared: Pick<FrontMatter, 'concepts' | 'aliases'>,
): void {
  addDeclared(reading, declared);
  findAttributes(reading, blocks);
  const leads = blocks.flatMap((block) => leadsOf(block));
  const labels = [
    ...grids.flatMap(labelsOf),
    ...leads.map((lead) => plainText(lead.name)),
    ...reading.concepts.all().map((concept) => concept.name),
  ];
  reading.contrasted = namedInTitle(reading, labels);
  addNamedInHeadings(reading, blocks, grids);
  for (const grid of grids) addFromTable(reading, grid);
  for (const lead of leads) {
    if (continuesWith(lead.rest, 0, reading.lexicon.isLike, reading.lexicon))
      reading.concepts.add(plainText(lead.name));
    for (const [before] of reading.lexicon.thinkOf)
      if (lead.before === before) reading.concepts.add(plainText(lead.name));
  }
  if (reading.contrasted.length < 2) reading.contrasted = reading.concepts.all().map((concept) => concept.id);
}

function addDeclared(
  reading: Reading,
  { concepts = [], aliases = {} }: Pick<FrontMatter, 'concepts' | 'aliases'>,
): void {
  for (const name of concepts) reading.concepts.add(name);
  for (const [name, others] of Object.entries(aliases)) {
    const concept = reading.concepts.add(name);
    if (concept) for (const other of others) reading.concepts.alias(other, concept);
  }
}

interface Lead {
  /** Lower-case words before the bold name: "think of". */
  before: string;
  name: RichText;
  /** What follows the name. */
  rest: string;
}

function leadsOf({ node }: Block): Lead[] {
  if (node.type !== 'paragraph') return [];
  return statementsOf(node.children, node.position?.start.line ?? 1).flatMap(({ content: written }): Lead[] => {
    const content = stripRichDecoration(written);
    const at = content.findIndex((part) => part.type === 'strong');
    const bold = content[at];
    if (at < 0 || at > 1 || bold?.type !== 'strong') return [];
    const before = plainText(content.slice(0, at)).trim().toLowerCase();
    return [{ before, name: bold.children, rest: plainText(content.slice(at + 1)) }];
  });
}

function labelsOf(grid: Grid): string[] {
  return [...grid.head.slice(1), ...grid.rows.flatMap((row) => row.cells.slice(0, 1))].map((cell) => cell.text);
}

/** Title parts that a label of the note confirms: "Redundancy in System Design" is Redundancy where a column is. */
function namedInTitle(reading: Reading, labels: readonly string[]): string[] {
  const names = [...new Set(labels.map((label) => conceptNameOf(label, reading.lexicon)))].filter(
    (name) => name !== '',
  );
  const found = contrastedInTitle(reading.knowledge.title, reading.lexicon).flatMap((part) => {
    const slug = slugOf(stripDecoration(part));
    const fits = names.filter((name) => `${slug}-`.startsWith(`${slugOf(name)}-`) || slug.endsWith(`-${slugOf(name)}`));
    const longer = names.filter((name) => slugOf(name).endsWith(`-${slug}`));
    if (fits.length === 0 && longer.length === 1) fits.push(stripDecoration(part));
    const best = fits.sort((a, b) => b.length - a.length)[0];
    const concept = best === undefined ? undefined : reading.concepts.add(best);
    return concept ? [concept.id] : [];
  });
  return [...new Set(found)];
}

/** A column head, or the label of a row, that a heading names is what the note is about. */
function addNamedInHeadings(reading: Reading, blocks: readonly Block[], grids: readonly Grid[]): void {
  const headings = new Set(
    blocks
      .filter((block) => block.node.type === 'heading')
      .map((block) => slugOf(conceptNameOf(block.headings.at(-1) ?? '', reading.lexicon))),
  );
  const words = new Set([...headings].flatMap((heading) => heading.split('-vs-')));
  for (const cell of grids.flatMap((grid) => [
    ...grid.head.slice(1),
    ...grid.rows.flatMap((row) => row.cells.slice(0, 1)),
  ])) {
    const name = conceptNameOf(cell.text, reading.lexicon);
    const isWord = [...reading.lexicon.attribute, ...reading.lexicon.description, ...reading.lexicon.choice].includes(
      name.toLowerCase(),
    );
    if (name !== '' && !isWord && words.has(slugOf(name))) reading.concepts.add(name);
  }
}

/**
 * “DB replication” as a head of a note on replication and redundancy is replication under a longer name: the
 * title names it, no other head does, and nothing else ends so. Two kinds of replication stay two.
 */
function joinQualified(reading: Reading, heads: readonly string[]): void {
  for (const id of reading.contrasted) {
    if (heads.some((head) => slugOf(head) === id)) continue;
    const longer = heads.filter((head) => slugOf(head).endsWith(`-${id}`) && !reading.concepts.find(head));
    const [only] = longer;
    const concept = reading.concepts.find(reading.concepts.nameOf(id));
    if (only !== undefined && longer.length === 1 && concept) reading.concepts.alias(only, concept);
  }
}

function addFromTable(reading: Reading, grid: Grid): void {
  const kind = kindOfTable(grid, reading.lexicon, (label) => reading.concepts.find(label) !== undefined);
  if (kind === 'comparison' || kind === 'verdict') {
    joinQualified(
      reading,
      grid.head.slice(1).map((cell) => conceptNameOf(cell.text, reading.lexicon)),
    );
    for (const cell of grid.head.slice(1)) reading.concepts.add(cell.text);
  } else if (kind === 'transposed') {
    for (const row of grid.rows) reading.concepts.add(row.cells[0]?.text ?? '');
  }
}

/** All tables of a note as grids, in order, each with the block that it came from. */
export function gridsOf(blocks: readonly Block[]): Map<Block, Grid> {
  return new Map(
    blocks.flatMap((block) =>
      block.node.type === 'table' ? [[block, withoutRanks(gridOf(block.node))] as const] : [],
    ),
  );
}
