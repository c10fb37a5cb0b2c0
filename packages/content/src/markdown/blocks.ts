import type {
  BlockContent,
  Code,
  DefinitionContent,
  Heading,
  Html,
  List,
  ListItem,
  Paragraph,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { richTextOf } from './phrasing.ts';
import { plainText } from './rich-text.ts';

/** A block that may teach something, with the headings above it, outermost first. */
export interface Block {
  node: Table | List | Paragraph | Heading | Code;
  /** Plain text of the headings that it stands under. */
  headings: readonly string[];
  quoted: boolean;
  /** List items that it is nested in, outermost first. */
  inItems: readonly ListItem[];
  /** The paragraph right above it, where that is no more than a line: "Pros", "Three steps:". */
  intro: string;
  /** The block of code right above it. */
  code: Code | undefined;
  /** How many lists stand before it under the same heading. */
  listsBefore: number;
  /** What an HTML comment above it asks of it: `<!-- recto: skip -->`. */
  directive: Directive | undefined;
}

export type Directive = 'skip' | 'reverse';

type AnyBlock = RootContent | BlockContent | DefinitionContent;
type Place = Pick<Block, 'quoted' | 'inItems' | 'directive'>;

const LONGEST_INTRO = 120;

/** Tables, lists, paragraphs, headings and code of a note in reading order; quotes and list items are looked into. */
export function blocksOf(root: Root): Block[] {
  const walk = new Walk();
  walk.visitAll(root.children, { quoted: false, inItems: [], directive: undefined });
  return walk.blocks;
}

class Walk {
  readonly blocks: Block[] = [];
  readonly #stack: Heading[] = [];
  #headings: string[] = [];
  #lists = 0;

  visitAll(nodes: readonly AnyBlock[], place: Place): void {
    let before: AnyBlock | undefined;
    let asked: Directive | undefined;
    for (const node of nodes) {
      const directive = node.type === 'html' ? directiveOf(node) : undefined;
      if (directive) asked = directive;
      else {
        this.#visit(node, before, { ...place, directive: place.directive ?? asked });
        asked = undefined;
        before = node;
      }
    }
  }

  #visit(node: AnyBlock, before: AnyBlock | undefined, place: Place): void {
    if (node.type === 'heading') this.#enter(node);
    if (isBlock(node)) {
      const code = before?.type === 'code' ? before : undefined;
      this.blocks.push({
        node,
        headings: this.#headings,
        intro: introOf(before),
        code,
        listsBefore: this.#lists,
        ...place,
      });
    }
    if (node.type === 'blockquote') this.visitAll(node.children, { ...place, quoted: true });
    if (node.type === 'list') {
      if (place.inItems.length === 0) this.#lists += 1;
      for (const item of node.children) this.visitAll(item.children, { ...place, inItems: [...place.inItems, item] });
    }
  }

  #enter(heading: Heading): void {
    while ((this.#stack.at(-1)?.depth ?? 0) >= heading.depth) this.#stack.pop();
    this.#stack.push(heading);
    this.#headings = this.#stack.map((above) => plainText(richTextOf(above.children)));
    this.#lists = 0;
  }
}

function isBlock(node: AnyBlock): node is Block['node'] {
  return BLOCKS.has(node.type);
}

const BLOCKS = new Set(['table', 'list', 'paragraph', 'heading', 'code']);

function introOf(before: AnyBlock | undefined): string {
  if (before?.type !== 'paragraph') return '';
  const said = plainText(richTextOf(before.children)).trim();
  return said.length <= LONGEST_INTRO ? said : '';
}

/** `<!-- recto: skip -->` and the like; every other comment asks for nothing. */
export function directiveOf({ value }: Pick<Html, 'value'>): Directive | undefined {
  const word = /^<!--\s*recto\s*:\s*(skip|reverse)\s*-->\s*$/i.exec(value.trim())?.[1]?.toLowerCase();
  return word === 'skip' || word === 'reverse' ? word : undefined;
}
