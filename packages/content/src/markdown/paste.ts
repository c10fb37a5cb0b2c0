import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** HTML from a web page or a spreadsheet as Markdown, its tables as GFM tables; scripts, styles and attributes are gone. */
export function markdownFromHtml(html: string): string {
  const tree = toMdast(fromHtml(html, { fragment: true }));
  const root = tree.type === 'root' ? tree : { type: 'root' as const, children: [] };
  return toMarkdown(root, { extensions: [gfmToMarkdown({ tablePipeAlign: true })], bullet: '-' }).trim();
}

/** Rows of a spreadsheet, cells parted by tabs, as a GFM table; `undefined` for a text that is none. */
export function tableFromTabs(text: string): string | undefined {
  const rows = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((row) => row.split('\t'));
  const width = Math.max(...rows.map((row) => row.length));
  if (rows.length < 2 || width < 2 || rows.some((row) => row.length === 1 && row[0] !== '')) return undefined;
  const [head = [], ...body] = rows.map((row) => Array.from({ length: width }, (_, at) => escaped(row[at] ?? '')));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function escaped(cell: string): string {
  return cell.trim().replace(/\|/g, '\\|');
}
