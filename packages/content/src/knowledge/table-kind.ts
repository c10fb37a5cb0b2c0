import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Grid, GridCell } from '../markdown/grid.ts';
import { stripDecoration } from '../markdown/label.ts';
import { amountOf } from './amount.ts';
import { conceptNameOf } from './concepts.ts';
import { verdictOf } from './verdict.ts';

/**
 * What a table says, told from its shape and, where shapes are alike, from the words in its head.
 * - comparison: features down, concepts across; transposed: the other way round
 * - verdict: situations down, concepts across, yes or no inside
 * - choice: situation, what to choose, perhaps why
 * - glossary: term, meaning
 * - attribute: features of one concept, each with its description
 * - figures: subjects, each with one quantity
 * - links, records: addresses to follow, work that was done: nothing to remember
 */
export type TableKind =
  | 'comparison'
  | 'transposed'
  | 'verdict'
  | 'choice'
  | 'glossary'
  | 'attribute'
  | 'figures'
  | 'links'
  | 'records'
  | 'unknown';

const MOSTLY = 0.7;

/** @param isConcept whether a label is already known to name a concept of the note */
export function kindOfTable(grid: Grid, lexicon: Lexicon, isConcept: (label: string) => boolean): TableKind {
  const [first = '', ...others] = grid.head.map((cell) => headWord(cell));
  if (grid.head.length < 2 || grid.rows.length === 0) return 'unknown';
  if (hasColumnOfLinks(grid)) return 'links';
  if (isRecord(grid, [first, ...others], lexicon)) return 'records';
  const situations = lexicon.situation.includes(first);
  const choice = others.findIndex((head) => isChoiceHead(head, lexicon)) + 1;
  if (choice > 0 && (situations || choice === 1)) return choosesInFewWords(grid, choice) ? 'choice' : 'transposed';
  if (isMostlyVerdicts(grid, lexicon) && (situations || grid.head.slice(1).some((cell) => asksToUse(cell, lexicon))))
    return 'verdict';
  if (grid.head.length === 2) return kindOfPair(grid, first, others[0] ?? '', lexicon, isConcept);
  return isTransposed(grid, first, lexicon, isConcept) ? 'transposed' : 'comparison';
}

/** Two columns: of figures, of one concept's features, of a concept, else terms and meanings. */
function kindOfPair(
  grid: Grid,
  first: string,
  second: string,
  lexicon: Lexicon,
  isConcept: (label: string) => boolean,
): TableKind {
  if (isConcept(grid.head[1]?.text ?? '')) return 'comparison';
  if (isMostlyAmounts(grid, 1)) return 'figures';
  if (lexicon.situation.includes(first)) return choosesInFewWords(grid, 1) ? 'choice' : 'transposed';
  const describes = lexicon.description.includes(second) || lexicon.attribute.includes(second);
  return lexicon.feature.includes(first) && describes ? 'attribute' : 'glossary';
}

/** “Best option”; and “recommended rate”, where a word of praise says it. */
export function isChoiceHead(head: string, { choice, yes, writesWordsTogether }: Lexicon): boolean {
  return choice.some(
    (word) => head === word || (yes.includes(word) && head.startsWith(writesWordsTogether ? word : `${word} `)),
  );
}

const FEW_WORDS = 5;

/** Situations with a short name beside each tell what to choose; with a sentence beside each they explain. */
function choosesInFewWords({ rows }: Grid, column: number): boolean {
  const cells = rows.map((row) => row.cells[column]?.text ?? '').filter((text) => text !== '');
  const short = cells.filter((text) => text.split(/\s+/).length <= FEW_WORDS);
  return cells.length > 0 && short.length >= MOSTLY * cells.length;
}

function isMostlyAmounts({ rows }: Grid, column: number): boolean {
  const cells = rows.map((row) => row.cells[column]?.text ?? '').filter((text) => text !== '');
  const amounts = cells.flatMap((text) => amountOf(text) ?? []);
  return amounts.length >= 2 && amounts.length >= MOSTLY * cells.length;
}

const DATE = /^\d{4}-\d{2}(?:-\d{2})?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^\[[ x]\]$/i;

/** Dates, versions, states: at least half of the heads say so, or a column holds nothing but dates or boxes. */
function isRecord({ head, rows }: Grid, heads: readonly string[], lexicon: Lexicon): boolean {
  const named = heads.filter((word) => lexicon.log.includes(word)).length;
  const dated = head.some((_, column) => {
    const cells = rows.map((row) => row.cells[column]?.text ?? '').filter((text) => text !== '');
    return cells.length > 0 && cells.every((text) => DATE.test(text));
  });
  return named >= 2 && named * 2 >= heads.length ? true : dated && (named > 0 || heads.length <= 3);
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

/**
 * Whether the things compared stand in the rows. What the note names elsewhere decides; else the first head
 * does: it says what the rows are (“Paradigm”), unless it says that they are features (“Aspect”).
 */
function isTransposed(grid: Grid, first: string, lexicon: Lexicon, isConcept: (label: string) => boolean): boolean {
  const labels = grid.rows.map((row) => row.cells[0]).filter((cell) => cell !== undefined);
  const heads = grid.head.slice(1);
  if (heads.some((cell) => isConcept(cell.text))) return false;
  if (labels.filter((cell) => isConcept(cell.text)).length >= Math.min(2, labels.length)) return true;
  const isOfFeatures = first === '' || lexicon.feature.includes(first);
  if (isOfFeatures) return false;
  return grid.rows.length >= 2 || heads.some((cell) => lexicon.attribute.includes(headWord(cell)));
}
