import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mathFromMarkdown } from 'mdast-util-math';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { math } from 'micromark-extension-math';
import type { Extension } from 'micromark-util-types';

interface Syntax {
  /** Whether the text holds what this syntax is written with; without it, the syntax could not be met. */
  isIn: (body: string) => boolean;
  tokens: Extension;
  tree: TreeExtension | TreeExtension[];
}

const FRONT_MATTER = { tokens: frontmatter(), tree: frontmatterFromMarkdown() };

/** In the order in which GFM's own bundle has them. */
const SYNTAXES: readonly Syntax[] = [
  {
    // An address may be spelt with escapes and character references, of which it is put together when they are gone.
    isIn: (body) => /http|www|[@&]/i.test(body),
    tokens: gfmAutolinkLiteral(),
    tree: gfmAutolinkLiteralFromMarkdown(),
  },
  { isIn: (body) => body.includes('[^'), tokens: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
  { isIn: (body) => body.includes('~'), tokens: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() },
  { isIn: (body) => body.includes('|') || body.includes('-'), tokens: gfmTable(), tree: gfmTableFromMarkdown() },
  { isIn: (body) => /\[[\sx]/i.test(body), tokens: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown() },
  { isIn: (body) => body.includes('$'), tokens: math(), tree: mathFromMarkdown() },
];

const FRONT = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m;

/** The front matter at the top of a text as it stands there, fences included; empty where there is none. */
export function frontOf(markdown: string): string {
  const front = FRONT.exec(markdown);
  return front?.index === 0 ? front[0] : '';
}

/**
 * The extensions that a text needs: every extension is asked at every sign, so only those come along whose signs the
 * text has. The tree is the one that all of them would give.
 */
export function syntaxOf(markdown: string): { extensions: Extension[]; mdastExtensions: TreeExtension[] } {
  const body = markdown.slice(frontOf(markdown).length);
  const used = SYNTAXES.filter(({ isIn }) => isIn(body));
  const withFront = markdown.includes('---') ? [...used, FRONT_MATTER] : used;
  return {
    extensions: withFront.map(({ tokens }) => tokens),
    mdastExtensions: withFront.flatMap(({ tree }) => tree),
  };
}
