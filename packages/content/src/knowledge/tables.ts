import type { Block } from '../markdown/blocks.ts';
import type { Grid } from '../markdown/grid.ts';
import { stripDecoration, stripRichDecoration } from '../markdown/label.ts';
import { plainText } from '../markdown/rich-text.ts';
import { amountOf } from './amount.ts';
import { addCell, readComparison } from './comparison.ts';
import { define } from './definition.ts';
import type { Reading } from './reading.ts';
import { readChoices, readVerdicts } from './scenario.ts';
import { readRankedTable } from './sequence.ts';
import { conceptOfSection } from './subject.ts';
import { kindOfTable } from './table-kind.ts';
import type { Comparison } from './types.ts';

/** Reads one table by its kind, and remarks on rows that are not as wide as the head. */
export function readTable(reading: Reading, grid: Grid, { headings }: Block): void {
  remarkRagged(reading, grid);
  const isSequence = grid.rank !== undefined && readRankedTable(reading, grid, headings);
  const kind = kindOfTable(grid, reading.lexicon, (label) => reading.concepts.find(label) !== undefined);
  if (kind === 'comparison' || kind === 'transposed') readComparison(reading, grid, kind === 'transposed');
  else if (kind === 'verdict') readVerdicts(reading, grid);
  else if (kind === 'choice') readChoices(reading, grid);
  else if (kind === 'figures') readFigures(reading, grid);
  else if (kind === 'attribute' && readAttributes(reading, grid, headings)) return;
  else if (kind === 'glossary' || kind === 'attribute') readGlossary(reading, grid);
  else if (kind === 'links' || kind === 'records') leaveOut(reading, grid, kind);
  else for (const row of grid.rows) reading.rowOfTable(row, isSequence);
}

function readGlossary(reading: Reading, grid: Grid): void {
  for (const row of grid.rows) {
    const [term, meaning] = row.cells;
    const split = { left: stripRichDecoration(term?.content ?? []), link: ':', right: meaning?.content ?? [] };
    const statement = [...split.left, { type: 'text' as const, value: ': ' }, ...split.right];
    reading.rowOfTable(row, plainText(split.right) !== '' && define(reading, split, statement, row.source));
  }
}

/** Feature and description of the one concept that the section is about. */
function readAttributes(reading: Reading, grid: Grid, headings: readonly string[]): boolean {
  const concept = conceptOfSection(reading, headings);
  if (!concept) return false;
  const comparison: Comparison = { concepts: [], features: [], cells: [], byFeature: new Map(), source: grid.source };
  for (const row of grid.rows) {
    const feature = stripDecoration(row.cells[0]?.text ?? '');
    const said = row.cells[1];
    const isBlank = !said || reading.lexicon.blank.includes(said.text.toLowerCase());
    if (!isBlank && feature !== '')
      addCell(comparison, concept, { feature, concept: concept.id, text: said.content, source: row.source });
    reading.rowOfTable(row, !isBlank && feature !== '');
  }
  if (comparison.cells.length > 0) reading.knowledge.comparisons.push(comparison);
  return true;
}

function readFigures(reading: Reading, grid: Grid): void {
  const measure = stripDecoration(grid.head[1]?.text ?? '');
  for (const row of grid.rows) {
    const [subject, cell] = row.cells;
    const amount = cell && amountOf(cell.text);
    const name = stripRichDecoration(subject?.content ?? []);
    if (amount && plainText(name) !== '')
      reading.knowledge.figures.push({ subject: name, measure, text: cell.content, amount, source: row.source });
    reading.rowOfTable(row, amount !== undefined && plainText(name) !== '');
  }
}

const REASONS = {
  links: ['table-of-links', 'This table holds links to follow and nothing to remember; it is left out.'],
  records: [
    'table-of-records',
    'This table records dates, versions or states and nothing to remember; it is left out.',
  ],
} as const;

function leaveOut(reading: Reading, grid: Grid, kind: keyof typeof REASONS): void {
  const [code, why] = REASONS[kind];
  const lines = grid.rows.flatMap((row) => row.lines);
  reading.leaveOut(code, grid.source, lines, why);
}

function remarkRagged(reading: Reading, grid: Grid): void {
  const wide = grid.head.length;
  for (const { written, source } of grid.rows) {
    if (written < wide) {
      reading.remark(
        'warning',
        'ragged-row',
        source.line,
        `This row has ${written} of ${wide} cells; the missing ones count as blank. Add “|” for each.`,
      );
    } else if (written > wide) {
      reading.remark(
        'warning',
        'ragged-row',
        source.line,
        `This row has ${written} cells under ${wide} heads; what is beyond the last head is left out. Write “\\|” where a bar is meant.`,
      );
    }
  }
}
