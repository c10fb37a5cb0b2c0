import { slugOf } from '@recto/content/label';
import type { Element, Nodes, Root } from 'hast';
import { meanRecall, type RecallItem, stepOf } from './recall-on.ts';

/** An item where the note says it. */
export interface PlacedItem extends RecallItem {
  line: number;
  /** Name of the concept that it is about. */
  concept: string;
}

const BLOCKS = new Set(['li', 'p', 'blockquote']);

/**
 * Writes on each cell, line and paragraph of a note how well what it says is remembered: which items it
 * holds (`data-items`), the step of their recall (`data-step`) and its figure (`data-figure`).
 * Elements carry the line on which they begin as `data-line`.
 */
export function markRecall(root: Root, items: readonly PlacedItem[], now: number): void {
  const byLine = Map.groupBy(
    items.map((item, index) => ({ item, index })),
    ({ item }) => item.line,
  );
  const mark = (element: Element, placed: readonly { item: PlacedItem; index: number }[]) => {
    const recall = meanRecall(
      placed.map(({ item }) => item),
      now,
    );
    element.properties.dataItems = placed.map(({ index }) => index).join(' ');
    element.properties.dataStep = stepOf(recall);
    if (recall !== null) element.properties.dataFigure = `${Math.round(recall * 100)}%`;
  };
  /** The items of a line go to the first block that begins on it. */
  const take = (element: Element) => {
    const line = Number(element.properties.dataLine);
    const placed = byLine.get(line) ?? [];
    byLine.delete(line);
    return placed;
  };
  const visit = (element: Element, heads: readonly string[]): void => {
    if (element.tagName === 'tr') {
      markRow(element, take(element), heads, mark);
      return;
    }
    if (BLOCKS.has(element.tagName)) {
      const placed = take(element);
      if (placed.length > 0) mark(element, placed);
    }
    const names = element.tagName === 'table' ? headsOf(element) : heads;
    for (const child of elementsOf(element)) visit(child, names);
  };
  for (const child of elementsOf(root)) visit(child, []);
}

/** The cells of a row, each with the items of the concept that its column is headed by; where heads do not tell, by their order. */
function markRow<T extends { item: PlacedItem }>(
  row: Element,
  placed: readonly T[],
  heads: readonly string[],
  mark: (cell: Element, placed: readonly T[]) => void,
): void {
  const cells = elementsOf(row).slice(1);
  if (placed.length === 0) return;
  const byHead = cells.map((_, index) => placed.filter(({ item }) => isHeadOf(heads[index + 1] ?? '', item.concept)));
  const isTold = byHead.some((own) => own.length > 0) && byHead.flat().length >= placed.length;
  cells.forEach((cell, index) => {
    const inOrder = placed.length === cells.length ? placed.slice(index, index + 1) : [];
    const own = isTold ? (byHead[index] ?? []) : inOrder;
    if (own.length > 0) mark(cell, own);
  });
  const [first] = elementsOf(row);
  if (!isTold && placed.length !== cells.length && first) mark(first, placed);
}

/** A column's head names a concept by itself or among other words: “Use Replication?”. */
function isHeadOf(head: string, concept: string): boolean {
  const name = slugOf(concept);
  return `-${head}-`.includes(`-${name}-`);
}

function headsOf(table: Element): string[] {
  const first = elementsOf(table).find((part) => part.tagName === 'thead');
  const [row] = first ? elementsOf(first) : [];
  return row ? elementsOf(row).map((cell) => slugOf(textOf(cell))) : [];
}

function elementsOf(node: Root | Element): Element[] {
  return [...node.children].filter((child): child is Element => child.type === 'element');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
