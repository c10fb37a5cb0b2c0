import type { PhrasingContent } from 'mdast';
// Adds inlineMath to the nodes that the switch below must know.
import type {} from 'mdast-util-math';
import { withMarks } from './marks.ts';
import { isSafeUrl, type RichText, text } from './rich-text.ts';

const LINE_BREAK = /^<br\s*\/?>$/i;

/** Whether an inline HTML node is a line break, the one tag that notes use and Markdown lacks in cells. */
export function isLineBreakTag(node: { type: string; value?: string }): boolean {
  return node.type === 'html' && LINE_BREAK.test(node.value ?? '');
}

/** Inline Markdown as rich text. HTML tags other than `<br>` vanish (their text stays); unsafe links keep only their text. */
export function richTextOf(nodes: readonly PhrasingContent[]): RichText {
  return withMarks(joinTexts(nodes.flatMap(fromPhrasing)));
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
