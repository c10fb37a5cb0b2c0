import type {
  BlockContent,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  Root,
  RootContent,
  Table,
} from 'mdast';
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
  const walk = new Walk();
  for (const child of root.children) walk.visit(child, { quoted: false, inItems: [] });
  return walk.blocks;
}

class Walk {
  readonly blocks: Block[] = [];
  readonly #stack: Heading[] = [];
  #headings: string[] = [];

  visit(node: AnyBlock, place: Pick<Block, 'quoted' | 'inItems'>): void {
    if (node.type === 'heading') this.#enter(node);
    if (isBlock(node)) this.blocks.push({ node, headings: this.#headings, ...place });
    if (node.type === 'blockquote') for (const child of node.children) this.visit(child, { ...place, quoted: true });
    if (node.type === 'list') for (const item of node.children) this.#visitItem(item, place);
  }

  #visitItem(item: ListItem, place: Pick<Block, 'quoted' | 'inItems'>): void {
    for (const child of item.children) this.visit(child, { ...place, inItems: [...place.inItems, item] });
  }

  #enter(heading: Heading): void {
    while ((this.#stack.at(-1)?.depth ?? 0) >= heading.depth) this.#stack.pop();
    this.#stack.push(heading);
    this.#headings = this.#stack.map((above) => plainText(richTextOf(above.children)));
  }
}

function isBlock(node: AnyBlock): node is Block['node'] {
  return node.type === 'table' || node.type === 'list' || node.type === 'paragraph' || node.type === 'heading';
}
