import type { PhrasingContent } from 'mdast';
import { isLineBreakTag, richTextOf } from './phrasing.ts';
import { plainText, type RichText, trimRich } from './rich-text.ts';
import type { Source } from './source.ts';

/** One statement of a paragraph: a line that the author ended, by a break or by a sentence's end. */
export interface Statement {
  content: RichText;
  text: string;
  source: Source;
}

interface Piece {
  nodes: PhrasingContent[];
  line: number;
  endLine: number;
}

/**
 * A paragraph cut into statements. A hard break or `<br>` always ends one; a soft line break
 * does where the line before it ends a sentence or the next begins in bold, since wrapped
 * prose has neither.
 */
export function statementsOf(nodes: readonly PhrasingContent[], startLine: number): Statement[] {
  const pieces: Piece[] = [{ nodes: [], line: startLine, endLine: startLine }];
  for (const node of splitSoftBreaks(nodes)) {
    const piece = pieces.at(-1);
    const line = node.position?.start.line ?? piece?.endLine ?? startLine;
    const endLine = node.position?.end.line ?? line;
    if (isBreak(node)) pieces.push({ nodes: [], line, endLine: line });
    else if (piece && !beginsStatement(piece, node, line)) add(piece, node, line, endLine);
    else pieces.push({ nodes: [node], line, endLine });
  }
  return pieces.map(toStatement).filter((statement) => statement.text !== '');
}

function isBreak(node: PhrasingContent): boolean {
  return node.type === 'break' || isLineBreakTag(node);
}

function add(piece: Piece, node: PhrasingContent, line: number, endLine: number): void {
  if (piece.nodes.length === 0) piece.line = line;
  piece.nodes.push(node);
  piece.endLine = Math.max(piece.endLine, endLine);
}

function beginsStatement(piece: Piece, node: PhrasingContent, line: number): boolean {
  const before = piece.nodes.at(-1);
  if (!before || line <= piece.endLine) return false;
  return node.type === 'strong' || /[.!?;。！？؟।]["”’)]*\s*$/u.test(plainText(richTextOf([before])));
}

function toStatement({ nodes, line, endLine }: Piece): Statement {
  const content = trimRich(richTextOf(nodes));
  return { content, text: plainText(content), source: { line, endLine } };
}

/** Text nodes cut at their line ends, each part on its own line. */
function splitSoftBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes
    .flatMap((node): PhrasingContent[] => {
      if (node.type !== 'text' || !node.value.includes('\n') || !node.position) return [node];
      const first = node.position.start.line;
      return node.value.split('\n').map((value, index) => {
        const point = { line: first + index, column: 1 };
        return { type: 'text', value: index === 0 ? value : ` ${value}`, position: { start: point, end: point } };
      });
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}
