import type { Table, TableCell } from 'mdast';
import { richTextOf } from './phrasing.ts';
import { plainText, type RichText, trimRich } from './rich-text.ts';
import { type Source, sourceOf } from './source.ts';

export interface GridCell {
  content: RichText;
  text: string;
  /** Whether all of it stands in bold. */
  bold: boolean;
}

export interface GridRow {
  cells: GridCell[];
  source: Source;
  /** Cells as written, before short rows were filled with empty ones. */
  written: number;
  /** The lines of the rows that were joined into this one; a row with a blank first cell continues the one above. */
  lines: number[];
}

/** A table as rows of cells, all as wide as its head. */
export interface Grid {
  head: GridCell[];
  rows: GridRow[];
  source: Source;
  /** Head of the first column, where that only counted the rows and was taken away. */
  rank?: string;
}

const RANK = /^\d+[.)]?$/;

/** A grid without a first column that only counts the rows: 1, 2, 3. */
export function withoutRanks(grid: Grid): Grid {
  const isRanked = grid.rows.length > 1 && grid.rows.every((row, index) => isRank(row.cells[0], index));
  if (!isRanked || grid.head.length < 2) return grid;
  const rows = grid.rows.map((row) => ({ ...row, cells: row.cells.slice(1), written: row.written - 1 }));
  return { ...grid, head: grid.head.slice(1), rows, rank: grid.head[0]?.text ?? '' };
}

function isRank(cell: GridCell | undefined, index: number): boolean {
  return cell !== undefined && RANK.test(cell.text) && Number.parseInt(cell.text, 10) === index + 1;
}

/** A GFM table as a grid. A short row is filled with empty cells; GFM itself drops what is beyond the head. */
export function gridOf(table: Table): Grid {
  const [head, ...body] = table.children;
  const heads = (head?.children ?? []).map(cellOf);
  const rows = body.map((row) => {
    const cells = row.children.map(cellOf);
    while (cells.length < heads.length) cells.push({ content: [], text: '', bold: false });
    const source = sourceOf(row);
    return { cells, source, written: row.children.length, lines: [source.line] };
  });
  return { head: heads, rows: joinContinued(rows), source: sourceOf(table) };
}

function joinContinued(rows: GridRow[]): GridRow[] {
  const joined: GridRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const continues = row.cells[0]?.text === '' && row.cells.some((cell) => cell.text !== '');
    if (above && continues) joined[joined.length - 1] = joinRows(above, row);
    else joined.push(row);
  }
  return joined;
}

function joinRows(above: GridRow, below: GridRow): GridRow {
  const cells = above.cells.map((cell, index): GridCell => {
    const more = below.cells[index];
    if (!more || more.text === '') return cell;
    if (cell.text === '') return more;
    return {
      content: [...cell.content, { type: 'break' }, ...more.content],
      text: `${cell.text} ${more.text}`,
      bold: cell.bold && more.bold,
    };
  });
  return {
    cells,
    source: { line: above.source.line, endLine: below.source.endLine },
    written: above.written,
    lines: [...above.lines, ...below.lines],
  };
}

function cellOf(cell: TableCell): GridCell {
  const content = trimRich(richTextOf(cell.children));
  const solid = content.filter((node) => node.type !== 'text' || /[\p{L}\p{N}]/u.test(node.value));
  return {
    content,
    text: plainText(content).trim(),
    bold: solid.length > 0 && solid.every((node) => node.type === 'strong'),
  };
}
