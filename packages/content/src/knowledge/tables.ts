import type { Grid } from '../markdown/grid.ts';
import { stripRichDecoration } from '../markdown/label.ts';
import { plainText } from '../markdown/rich-text.ts';
import { readComparison } from './comparison.ts';
import { define } from './definition.ts';
import type { Reading } from './reading.ts';
import { readChoices, readVerdicts } from './scenario.ts';
import { kindOfTable } from './table-kind.ts';

/** Reads one table by its kind, and remarks on rows that are not as wide as the head. */
export function readTable(reading: Reading, grid: Grid): void {
  remarkRagged(reading, grid);
  const kind = kindOfTable(grid, reading.lexicon, (label) => reading.concepts.find(label) !== undefined);
  if (kind === 'comparison' || kind === 'transposed') readComparison(reading, grid, kind === 'transposed');
  else if (kind === 'verdict') readVerdicts(reading, grid);
  else if (kind === 'choice') readChoices(reading, grid);
  else if (kind === 'glossary') readGlossary(reading, grid);
  else if (kind === 'links') leaveOut(reading, grid);
  else for (const row of grid.rows) reading.rowOfTable(row, false);
}

function readGlossary(reading: Reading, grid: Grid): void {
  for (const row of grid.rows) {
    const [term, meaning] = row.cells;
    const split = { left: stripRichDecoration(term?.content ?? []), link: ':', right: meaning?.content ?? [] };
    const statement = [...split.left, { type: 'text' as const, value: ': ' }, ...split.right];
    reading.rowOfTable(row, plainText(split.right) !== '' && define(reading, split, statement, row.source));
  }
}

function leaveOut(reading: Reading, grid: Grid): void {
  reading.remark(
    'info',
    'table-of-links',
    grid.source.line,
    'This table holds links to follow and nothing to remember; it is left out.',
  );
  for (const row of grid.rows)
    for (const line of row.lines) reading.row(`row ${line}`, { line, endLine: line }, 'left-out');
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
