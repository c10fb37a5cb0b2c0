import type { Grid, GridCell, GridRow } from '../markdown/grid.ts';
import { slugOf, stripDecoration } from '../markdown/label.ts';
import { type RichText, text } from '../markdown/rich-text.ts';
import { hasMarks, readClozes } from './cloze.ts';
import type { Reading } from './reading.ts';
import type { Cell, Comparison, Concept } from './types.ts';
import { verdictOf } from './verdict.ts';

/** Reads a table of features × concepts; `transposed` where the concepts stand in the rows. */
export function readComparison(reading: Reading, grid: Grid, transposed: boolean): void {
  const comparison: Comparison = { concepts: [], features: [], cells: [], byFeature: new Map(), source: grid.source };
  const columns = labelsAcross(reading, grid);
  for (const row of grid.rows) {
    const label = row.cells[0]?.text ?? '';
    const given = label === '' ? 0 : readRow(reading, comparison, row, label, columns, transposed);
    reading.rowOfTable(row, given > 0);
  }
  if (comparison.cells.length > 0) reading.knowledge.comparisons.push(comparison);
}

function labelsAcross(reading: Reading, grid: Grid): (string | undefined)[] {
  const seen = new Set<string>();
  return grid.head.map((cell, column) => {
    const label = stripDecoration(cell.text);
    if (column === 0 || label === '') return undefined;
    if (seen.has(slugOf(label))) {
      reading.remark(
        'warning',
        'repeated-column',
        grid.source.line,
        `Two columns are named “${label}”; the second is left out. Give each column its own name.`,
      );
      return undefined;
    }
    seen.add(slugOf(label));
    return label;
  });
}

function readRow(
  reading: Reading,
  comparison: Comparison,
  row: GridRow,
  label: string,
  columns: (string | undefined)[],
  transposed: boolean,
): number {
  let given = 0;
  columns.forEach((across, column) => {
    const cell = row.cells[column];
    if (across === undefined || !cell) return;
    const concept = reading.concepts.add(transposed ? label : across);
    const feature = stripDecoration(transposed ? across : label);
    if (!concept || feature === '') return;
    if (isBlank(reading, cell)) {
      reading.remark(
        'info',
        'blank-cell',
        row.source.line,
        `“${feature}” of ${concept.name} is blank and gives nothing. Write what holds, or leave it.`,
      );
      return;
    }
    if (hasMarks(cell.content)) readClozes(reading, cell.content, row.source, `${concept.name}, ${feature}`);
    addCell(comparison, concept, {
      feature,
      concept: concept.id,
      text: wordsOf(reading, cell.content),
      source: row.source,
    });
    given += 1;
  });
  return given;
}

function isBlank(reading: Reading, cell: GridCell): boolean {
  return reading.lexicon.blank.includes(cell.text.toLowerCase());
}

/** Adds a cell in its row, and its concept and feature where they are new. */
export function addCell(comparison: Comparison, concept: Concept, cell: Cell): void {
  if (!comparison.concepts.includes(concept.id)) comparison.concepts.push(concept.id);
  const row = comparison.byFeature.get(cell.feature);
  if (row) row.push(cell);
  else {
    comparison.features.push(cell.feature);
    comparison.byFeature.set(cell.feature, [cell]);
  }
  comparison.cells.push(cell);
}

/** A bare mark becomes its word, so that a card never depends on a picture: "✅ multicast" is "Yes: multicast". */
function wordsOf(reading: Reading, content: RichText): RichText {
  const found = /^[\p{L}\p{N}]/u.test(content[0]?.type === 'text' ? content[0].value : 'a')
    ? undefined
    : verdictOf(content, reading.lexicon);
  if (!found) return content;
  const word = text(reading.lexicon.phrases[found.verdict]);
  return found.qualifier ? [word, text(': '), ...found.qualifier] : [word];
}
