import type { BlockContent, DefinitionContent, Heading, List, ListItem, Paragraph, Root, RootContent, Table } from 'mdast';
import { plainText, richTextOf } from './rich-text.ts';

/** A block that may teach something, with the headings above it, outermost first. */
export interface Block {
  node: Table | List | Paragraph | Heading;
  /** Plain text of the headings that it stands under. */
  headings: readonly string[];
  quoted: boolean;
  /** List items that it is nested in, outermost first. */
  inItems: readonly ListItem[];
}

type AnyBlock = RootContent | BlockContent | DefinitionContent;

/** Tables, lists, paragraphs and headings of a note in reading order; quotes and list items are looked into. */
export function blocksOf(root: Root): Block[] {
  const blocks: Block[] = [];
  const stack: Heading[] = [];
  let headings: string[] = [];
  const visit = (node: AnyBlock, quoted: boolean, inItems: readonly ListItem[]): void => {
    if (node.type === 'heading') {
      while (stack.length > 0 && (stack.at(-1)?.depth ?? 0) >= node.depth) stack.pop();
      stack.push(node);
      headings = stack.map((heading) => plainText(richTextOf(heading.children)));
      blocks.push({ node, headings, quoted, inItems });
    } else if (node.type === 'blockquote') {
      for (const child of node.children) visit(child, true, inItems);
    } else if (node.type === 'list') {
      blocks.push({ node, headings, quoted, inItems });
      for (const item of node.children) for (const child of item.children) visit(child, quoted, [...inItems, item]);
    } else if (node.type === 'table' || node.type === 'paragraph') {
      blocks.push({ node, headings, quoted, inItems });
    }
  };
  for (const child of root.children) visit(child, false, []);
  return blocks;
}
