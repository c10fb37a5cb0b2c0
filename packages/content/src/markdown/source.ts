import type { Node } from 'mdast';

/** Where something stands in a note: first and last line, both counted from 1. */
export interface Source {
  line: number;
  endLine: number;
}

/** The lines of a node; a tree made by hand counts as line 1. */
export function sourceOf(node: Node): Source {
  return { line: node.position?.start.line ?? 1, endLine: node.position?.end.line ?? 1 };
}
