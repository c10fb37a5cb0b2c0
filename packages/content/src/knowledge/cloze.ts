import { plainText, type RichNode, type RichText, text } from '../markdown/rich-text.ts';
import type { Source } from '../markdown/source.ts';
import type { Reading } from './reading.ts';

const GAP = '____';

/**
 * Reads what the author marked: every `==highlight==` is asked alone, every group `{{c1::…}}` together.
 * @returns whether anything was marked
 */
export function readClozes(reading: Reading, content: RichText, source: Source, lead = ''): boolean {
  const marks = marksIn(content);
  const groups = Map.groupBy(marks, (mark) => (mark.group === null ? mark : mark.group));
  for (const group of groups.values()) {
    const answer = group.flatMap(({ children }, index): RichText => [...(index > 0 ? [text(' … ')] : []), ...children]);
    reading.knowledge.clozes.push({ lead, text: withGaps(content, new Set(group)), answer, source });
  }
  return marks.length > 0;
}

type Mark = Extract<RichNode, { type: 'mark' }>;

function marksIn(rich: RichText): Mark[] {
  return rich.flatMap((node): Mark[] => {
    if (node.type === 'mark') return [node];
    return 'children' in node ? marksIn(node.children) : [];
  });
}

function withGaps(rich: RichText, asked: ReadonlySet<Mark>): RichText {
  return rich.flatMap((node): RichText => {
    if (node.type === 'mark')
      return asked.has(node) ? [text(node.hint ? `[${node.hint}]` : GAP)] : withGaps(node.children, asked);
    return 'children' in node ? [{ ...node, children: withGaps(node.children, asked) }] : [node];
  });
}

/** Marks as plain text, for whatever is shown and not asked. */
export function hasMarks(content: RichText): boolean {
  return marksIn(content).length > 0 && plainText(content) !== '';
}
