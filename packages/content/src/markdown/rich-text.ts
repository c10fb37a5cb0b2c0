import type { PhrasingContent } from 'mdast';
// Adds inlineMath to the nodes that the switch below must know.
import type {} from 'mdast-util-math';

/** Formatted text of one line or cell: what is kept of Markdown's inline formatting, as a tree without positions. */
export type RichText = RichNode[];

export type RichNode =
  | { type: 'text'; value: string }
  | { type: 'code'; value: string }
  /** TeX source, without its dollar signs. */
  | { type: 'math'; value: string }
  | { type: 'break' }
  | { type: 'image'; url: string; alt: string }
  | { type: 'strong' | 'emphasis' | 'delete'; children: RichText }
  | { type: 'link'; url: string; children: RichText };

const LINE_BREAK = /^<br\s*\/?>$/i;
const SAFE_URL = /^(https?:|mailto:|#|\/(?!\/)|\.{0,2}\/?[^\s:/?#]+(?:[/?#]|$))/i;

/** Whether an inline HTML node is a line break, the one tag that notes use and Markdown lacks in cells. */
export function isLineBreakTag(node: { type: string; value?: string }): boolean {
  return node.type === 'html' && LINE_BREAK.test(node.value ?? '');
}

/** An address that may be followed: web, mail or inside the library; everything else (javascript:, data:) is not. */
export function isSafeUrl(url: string): boolean {
  return SAFE_URL.test(url.trim());
}

/** Inline Markdown as rich text. HTML tags other than `<br>` vanish (their text stays); unsafe links keep only their text. */
export function richTextOf(nodes: readonly PhrasingContent[]): RichText {
  return joinTexts(nodes.flatMap(fromPhrasing));
}

function fromPhrasing(node: PhrasingContent): RichText {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'inlineMath':
      return [{ type: 'math', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'html':
      return isLineBreakTag(node) ? [{ type: 'break' }] : [];
    case 'image':
      return isSafeUrl(node.url) ? [{ type: 'image', url: node.url, alt: node.alt ?? '' }] : [text(node.alt ?? '')];
    case 'link': {
      const children = richTextOf(node.children);
      return isSafeUrl(node.url) ? [{ type: 'link', url: node.url, children }] : children;
    }
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ type: node.type, children: richTextOf(node.children) }];
    default:
      return 'children' in node ? richTextOf(node.children) : [];
  }
}

function joinTexts(nodes: RichText): RichText {
  const joined: RichText = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') joined[joined.length - 1] = text(last.value + node.value);
    else if (node.type !== 'text' || node.value !== '') joined.push(node);
  }
  return joined;
}

export function text(value: string): RichNode {
  return { type: 'text', value };
}

export function strong(...children: RichText): RichNode {
  return { type: 'strong', children };
}

/** The letters alone; a break counts as one space, an image as its alternative text. */
export function plainText(rich: RichText): string {
  return rich.map(plainNode).join('');
}

function plainNode(node: RichNode): string {
  switch (node.type) {
    case 'text':
    case 'code':
    case 'math':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
      return node.alt;
    default:
      return plainText(node.children);
  }
}

/** The part of `rich` between two offsets of its plain text; formatting around the cut is kept on both sides. */
export function sliceRich(rich: RichText, from: number, to = Number.POSITIVE_INFINITY): RichText {
  const kept: RichText = [];
  let at = 0;
  for (const node of rich) {
    const length = plainNode(node).length;
    const start = Math.max(0, from - at);
    const end = Math.min(length, to - at);
    if (start < end || (length === 0 && from <= at && at < to)) kept.push(...sliceNode(node, start, end, length));
    at += length;
  }
  return kept;
}

function sliceNode(node: RichNode, start: number, end: number, length: number): RichText {
  if (start === 0 && end === length) return [node];
  if ('children' in node) return [{ ...node, children: sliceRich(node.children, start, end) }];
  if (node.type === 'image' || node.type === 'break') return [node];
  return [{ ...node, value: node.value.slice(start, end) }];
}

/** Without white space, and whatever else `edge` matches, at both ends. */
export function trimRich(rich: RichText, edge = /\s/): RichText {
  const plain = plainText(rich);
  let from = 0;
  let to = plain.length;
  while (from < to && edge.test(plain[from] ?? '')) from += 1;
  while (to > from && edge.test(plain[to - 1] ?? '')) to -= 1;
  return sliceRich(rich, from, to).filter(
    (node, index, all) => node.type !== 'break' || (index > 0 && index < all.length - 1),
  );
}
