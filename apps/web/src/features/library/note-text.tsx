import { parseMarkdown } from '@recto/content/parse';
import { CheckMark, CrossMark, PartlyMark } from '@recto/ui/marks';
import { RichTextView } from '@recto/ui/rich-text';
import { Scrollable } from '@recto/ui/scrollable';
import type { Element, Nodes, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { toHast } from 'mdast-util-to-hast';
import type { ComponentProps, ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { highlightCode } from './highlight.ts';
import { markRecall, type PlacedItem } from './recall-marks.ts';

/** GitHub's rules for what HTML a document may hold, plus the class that marks formulas. Pictures from elsewhere are dropped below. */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => name !== 'input'), 'mark'],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'dataLine'],
    code: [['className', /^language-./, 'math-inline', 'math-display']],
  },
};

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/(?:✅|✔|☑)\u{FE0F}?/u, 'yes'],
  [/(?:❌|✖|❎)\u{FE0F}?/u, 'no'],
  [/⚠\u{FE0F}?/u, 'partly'],
];
const ANY_MARK = /((?:✅|✔|☑|❌|✖|❎|⚠)\u{FE0F}?)/u;

/** A note's Markdown as a page: sanitised, with an anchor for every line that a block begins on. */
interface Props {
  markdown: string;
  title: string;
  tableLabel: string;
  /** Notes by the names that a link may use, in lower case. */
  links?: Readonly<Record<string, string>>;
  /** What is remembered of what it says, to be tinted; none leaves it as it is. */
  items?: readonly PlacedItem[];
}

export function NoteText({ markdown, title, tableLabel, links = {}, items = [] }: Props) {
  const html = toHast(parseMarkdown(markdown).root, { allowDangerousHtml: true });
  tellLines(html);
  const clean = sanitize(raw(html), SCHEMA);
  if (clean.type !== 'root') return null;
  dropForeignPictures(clean);
  followNotes(clean, links);
  dropTitle(clean, title);
  if (items.length > 0) markRecall(clean, items, Date.now());
  highlightCode(clean);
  prepare(clean);
  return toJsxRuntime(clean, {
    Fragment,
    jsx,
    jsxs,
    components: {
      table: ({ 'data-line': line, ...props }: ComponentProps<'table'> & { 'data-line'?: string }) => (
        <Scrollable label={tableLabel.replace('{line}', line ?? '')}>
          <table {...props} />
        </Scrollable>
      ),
      code: NoteCode,
      span: NoteSpan,
    },
  });
}

const WIKI_LINK = /\[\[([^\]|]{1,120})(?:\|([^\]]{1,120}))?\]\]/;

/** Leads links to other notes there: “sql-and-nosql.md”, and “[[SQL and NoSQL]]” in the text. */
function followNotes(node: Root | Element, links: Readonly<Record<string, string>>): void {
  node.children = node.children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return withWikiLinks(child.value, links);
    if (child.type !== 'element' || child.tagName === 'code') return [child];
    const file = /([^/]+\.md)(#.*)?$/i.exec(String(child.properties.href ?? ''));
    const noteId = file && links[decodeURIComponent(file[1] ?? '').toLowerCase()];
    if (child.tagName === 'a' && noteId) child.properties.href = `/library/${noteId}`;
    followNotes(child, links);
    return [child];
  }) as typeof node.children;
}

function withWikiLinks(value: string, links: Readonly<Record<string, string>>): RootContent[] {
  const found = WIKI_LINK.exec(value);
  if (!found) return [{ type: 'text', value }];
  const [whole, name = '', shown = name] = found;
  const noteId = links[name.trim().toLowerCase()];
  const label = { type: 'text' as const, value: shown };
  const link: RootContent = noteId
    ? { type: 'element', tagName: 'a', properties: { href: `/library/${noteId}` }, children: [label] }
    : label;
  const after = value.slice(found.index + whole.length);
  return [{ type: 'text', value: value.slice(0, found.index) }, link, ...withWikiLinks(after, links)];
}

/** A picture from elsewhere would tell that place who reads; its alternative text stays. */
function dropForeignPictures(node: Root | Element): void {
  node.children = node.children.flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child];
    dropForeignPictures(child);
    const isOurs = String(child.properties.src ?? '').startsWith('/media/');
    if (child.tagName !== 'img' || isOurs) return [child];
    const alt = String(child.properties.alt ?? '');
    return alt === '' ? [] : [{ type: 'text', value: `[${alt}]` }];
  }) as typeof node.children;
}

/** The page has the title as its heading; the note's own first heading would say it twice. */
function dropTitle(root: Root, title: string): void {
  const at = root.children.findIndex((node) => node.type === 'element');
  const first = root.children[at];
  if (first?.type === 'element' && first.tagName === 'h1' && textOf(first).includes(title)) root.children.splice(at, 1);
  for (const node of root.children) if (node.type === 'element' && node.tagName === 'h1') node.tagName = 'h2';
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const ANCHORED = new Set(['p', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote']);

/** Writes the line of each block on it as an attribute, since reading the raw HTML inside forgets where things stood. */
function tellLines(node: Nodes): void {
  if (node.type === 'element' && node.position)
    node.properties = { ...node.properties, dataLine: node.position.start.line };
  if ('children' in node) for (const child of node.children) tellLines(child);
}

/** Puts anchors on lines and our own marks in place of the system's pictures. */
function prepare(node: Root | Element, taken = new Set<string>()): void {
  if (node.type === 'element') anchor(node, taken);
  node.children = node.children.flatMap((child): RootContent[] =>
    child.type === 'text' ? withMarks(child.value) : [child],
  ) as typeof node.children;
  for (const child of node.children) if (child.type === 'element') prepare(child, taken);
}

/** The first block of a line carries its anchor. A table keeps the line itself, to be named by it. */
function anchor(node: Element, taken: Set<string>): void {
  const { dataLine, ...properties } = node.properties;
  const line = String(dataLine ?? '');
  if (node.tagName === 'table') return;
  node.properties = properties;
  if (!ANCHORED.has(node.tagName) || line === '' || taken.has(line)) return;
  taken.add(line);
  node.properties.id = `line-${line}`;
}

function withMarks(text: string): (Element | { type: 'text'; value: string })[] {
  return text
    .split(ANY_MARK)
    .filter((part) => part !== '')
    .map((part) => {
      const mark = MARKS.find(([pattern]) => pattern.test(part));
      if (!mark || !ANY_MARK.test(part)) return { type: 'text' as const, value: part };
      return { type: 'element' as const, tagName: 'span', properties: { dataMark: mark[1] }, children: [] };
    });
}

function NoteSpan({ 'data-mark': mark, ...rest }: ComponentProps<'span'> & { 'data-mark'?: string }): ReactNode {
  if (mark === 'yes')
    return (
      <span className="inline-block align-[-2px] text-good">
        <CheckMark />
      </span>
    );
  if (mark === 'no')
    return (
      <span className="inline-block align-[-2px] text-bad">
        <CrossMark />
      </span>
    );
  if (mark === 'partly')
    return (
      <span className="inline-block align-[-2px] text-warn">
        <PartlyMark />
      </span>
    );
  return <span {...rest} />;
}

function NoteCode({ className, children, ...rest }: ComponentProps<'code'>): ReactNode {
  if (className?.includes('math-')) return <RichTextView text={[{ type: 'math', value: String(children) }]} />;
  return <code {...rest}>{children}</code>;
}
