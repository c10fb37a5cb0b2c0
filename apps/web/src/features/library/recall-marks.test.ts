import { parseMarkdown } from '@recto/content/parse';
import type { Element, Nodes, Root } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, it } from 'vitest';
import { markRecall, type PlacedItem } from './recall-marks.ts';

const NOW = Date.UTC(2026, 10, 25);
const DAY = 86_400_000;
const seen = [{ stability: 10, decay: 0.15, lastReviewedAt: NOW - 10 * DAY }];
const item = (line: number, concept: string, memories: PlacedItem['memories'] = seen): PlacedItem => ({
  line,
  concept,
  memories,
});

/** Every element that is tinted, with its text. */
function tinted(markdown: string, items: readonly PlacedItem[]): Record<string, string> {
  const root = toHast(parseMarkdown(markdown).root);
  if (root.type !== 'root') return {};
  const lines = (node: Root | Element) => {
    if (node.type === 'element' && node.position) node.properties.dataLine = node.position.start.line;
    for (const child of node.children) if (child.type === 'element') lines(child);
  };
  lines(root);
  markRecall(root, items, NOW);
  const found: Record<string, string> = {};
  const collect = (node: Root | Element) => {
    if (node.type === 'element' && node.properties.dataItems !== undefined)
      found[text(node).trim()] = `${node.tagName} ${node.properties.dataStep} ${node.properties.dataFigure ?? '-'}`;
    for (const child of node.children) if (child.type === 'element') collect(child);
  };
  collect(root);
  return found;
}

function text(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(text).join('') : '';
}

const TABLE = '| F | A | Use B? |\n|---|---|---|\n| x | one | two |\n| y | three | |\n';

describe('the note as a map', () => {
  it('tints the cell under the concept that an item is about, and what was never seen as new', () => {
    expect(tinted(TABLE, [item(3, 'B', []), item(3, 'A'), item(4, 'A')])).toEqual({
      one: 'td 3 90%',
      two: 'td new -',
      three: 'td 3 90%',
    });
  });

  it('goes by order where the heads are not concepts, as with concepts in rows', () => {
    const turned = '| | Speed | Price |\n|---|---|---|\n| A | fast | high |\n';
    expect(tinted(turned, [item(3, 'A'), item(3, 'A', [])])).toEqual({ fast: 'td 3 90%', high: 'td new -' });
  });

  it('tints lines of lists and paragraphs, of several items their mean', () => {
    expect(tinted('A is so.\n\n- one → A\n- two → B\n', [item(1, 'A'), item(3, 'A'), item(4, 'B', [])])).toEqual({
      'A is so.': 'p 3 90%',
      'one → A': 'li 3 90%',
      'two → B': 'li new -',
    });
  });
});
