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
  /** A passage that the author marked to be asked: `==so==`, or in a numbered group as `{{c1::so::hint}}`. */
  | { type: 'mark'; group: string | null; hint?: string; children: RichText }
  /** A block of code, with its language where the note names it. */
  | { type: 'block'; value: string; language: string | null }
  | { type: 'link'; url: string; children: RichText };

const SAFE_URL = /^(https?:|mailto:|#|\/(?!\/)|\.{0,2}\/?[^\s:/?#]+(?:[/?#]|$))/i;

/** An address that may be followed: web, mail or inside the library; everything else (javascript:, data:) is not. */
export function isSafeUrl(url: string): boolean {
  return SAFE_URL.test(url.trim());
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
    case 'block':
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
  if (node.type === 'image' || node.type === 'break' || node.type === 'block') return [node];
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
