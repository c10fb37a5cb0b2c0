import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Grid, GridCell } from '../markdown/grid.ts';
import { stripDecoration } from '../markdown/label.ts';
import { conceptNameOf } from './concepts.ts';
import { verdictOf } from './verdict.ts';

/**
 * What a table says, told from its shape and, where shapes are alike, from the words in its head.
 * - comparison: features down, concepts across; transposed: the other way round
 * - verdict: situations down, concepts across, yes or no inside
 * - choice: situation, what to choose, perhaps why
 * - glossary: term, meaning
 * - links: addresses to follow, nothing to remember
 */
export type TableKind = 'comparison' | 'transposed' | 'verdict' | 'choice' | 'glossary' | 'links' | 'unknown';

const MOSTLY = 0.7;

/** @param isConcept whether a label is already known to name a concept of the note */
export function kindOfTable(grid: Grid, lexicon: Lexicon, isConcept: (label: string) => boolean): TableKind {
  const [first = '', ...others] = grid.head.map((cell) => headWord(cell));
  if (grid.head.length < 2 || grid.rows.length === 0) return 'unknown';
  if (hasColumnOfLinks(grid)) return 'links';
  const situations = lexicon.situation.includes(first);
  if (others.some((head) => lexicon.choice.includes(head)) && (situations || lexicon.choice.includes(others[0] ?? '')))
    return 'choice';
  if (isMostlyVerdicts(grid, lexicon) && (situations || grid.head.slice(1).some((cell) => asksToUse(cell, lexicon))))
    return 'verdict';
  if (grid.head.length === 2) return isConcept(grid.head[1]?.text ?? '') ? 'comparison' : 'glossary';
  return isTransposed(grid, first, lexicon, isConcept) ? 'transposed' : 'comparison';
}

function headWord(cell: GridCell): string {
  return stripDecoration(cell.text)
    .toLowerCase()
    .replace(/[?:.]+$/, '')
    .trim();
}

function hasColumnOfLinks({ head, rows }: Grid): boolean {
  return head.some((_, column) => {
    const cells = rows.map((row) => row.cells[column]).filter((cell) => cell && cell.text !== '');
    return (
      cells.length > 0 && head.length <= 3 && cells.every((cell) => cell?.content.every((node) => node.type === 'link'))
    );
  });
}

function isMostlyVerdicts({ rows }: Grid, lexicon: Lexicon): boolean {
  const cells = rows
    .flatMap((row) => row.cells.slice(1))
    .filter((cell) => !lexicon.blank.includes(cell.text.toLowerCase()));
  const verdicts = cells.filter((cell) => verdictOf(cell.content, lexicon));
  return cells.length > 0 && verdicts.length >= MOSTLY * cells.length;
}

/** A head such as "Use X?" asks for a verdict; a bare "X" does not. */
function asksToUse(cell: GridCell, lexicon: Lexicon): boolean {
  const label = stripDecoration(cell.text);
  return label.endsWith('?') && conceptNameOf(label, lexicon) !== label.slice(0, -1).trim();
}

function isTransposed(grid: Grid, first: string, lexicon: Lexicon, isConcept: (label: string) => boolean): boolean {
  const labels = grid.rows.map((row) => row.cells[0]).filter((cell) => cell !== undefined);
  const heads = grid.head.slice(1);
  if (heads.some((cell) => isConcept(cell.text))) return false;
  if (labels.filter((cell) => isConcept(cell.text)).length >= Math.min(2, labels.length)) return true;
  if (first === '' || lexicon.feature.includes(first) || lexicon.situation.includes(first)) return false;
  return labels.length >= 2 && labels.every((cell) => cell.bold);
}
