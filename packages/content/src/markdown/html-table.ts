import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Html, Nodes, Parents, Root, RootContent, Table } from 'mdast';

const TABLE = /<table[\s>]/i;
const END = '</table>';
/** A table of so many letters is read; what is longer is no note's. */
const LONGEST = 100_000;

/** Puts tables that are written in HTML in the tree as tables, at their lines; a table ends at its closing tag, blank lines or not. */
export function readHtmlTables(root: Root, markdown: string): void {
  if (!TABLE.test(markdown)) return;
  const out: RootContent[] = [];
  let until = -1;
  for (const node of root.children) {
    const from = node.position?.start.offset ?? 0;
    if (from < until) continue;
    const end = node.type === 'html' && TABLE.test(node.value) ? endOf(from, markdown) : -1;
    if (end > 0) {
      until = end;
      out.push(...tablesIn(markdown.slice(from, end), node.position?.start.line ?? 1));
    } else out.push(node);
  }
  root.children = out;
}

function endOf(from: number, markdown: string): number {
  const at = markdown
    .slice(from, from + LONGEST)
    .toLowerCase()
    .indexOf(END);
  return at < 0 ? -1 : from + at + END.length;
}

function tablesIn(html: string, line: number): RootContent[] {
  const tree = toMdast(fromHtml(html, { fragment: true }));
  const nodes: readonly Nodes[] = 'children' in tree ? tree.children : [tree];
  for (const node of nodes) moveDown(node, line - 1);
  return nodes.filter((node): node is RootContent => node.type !== 'root').map(withoutBlankRows);
}

function moveDown(node: Nodes | Html, by: number): void {
  if (node.position) {
    const { start, end } = node.position;
    node.position = { start: { ...start, line: start.line + by }, end: { ...end, line: end.line + by } };
  }
  if ('children' in node) for (const child of (node as Parents).children) moveDown(child, by);
}

function withoutBlankRows(node: RootContent): RootContent {
  if (node.type !== 'table') return node;
  const rows = node.children.filter((row) => row.children.length > 0);
  return { ...node, children: rows } satisfies Table;
}
