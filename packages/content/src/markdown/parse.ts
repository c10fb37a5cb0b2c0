import { load as parseYaml, YAMLException } from 'js-yaml';
import type { Nodes, Parents, Root, Yaml } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { InlineMath } from 'mdast-util-math';
import { readHtmlTables } from './html-table.ts';
import { frontOf, syntaxOf } from './syntax.ts';

/** What an author may state at the top of a note; unknown keys are ignored. */
export interface FrontMatter {
  title?: string;
  tags?: string[];
  concepts?: string[];
  /** Other names of a concept, by its own: `aliases: { Replication: [replicas] }`. */
  aliases?: Record<string, string[]>;
  /** Given at first publication and carried by the note, whatever its title or file. */
  id?: string;
  /** `recto: skip`: nothing is made of this note. */
  skip?: true;
  sources?: string[];
  shelf?: string;
  /** ISO 639-1, with or without a region. */
  language?: string;
}

export interface ParsedNote {
  /** Every node carries its position in the text as given, byte-order mark included. */
  root: Root;
  frontMatter: FrontMatter;
  /** What is wrong with the front matter, with its line; `undefined` where nothing is. */
  frontMatterProblem?: { line: number; reason: string };
}

/** Markdown (CommonMark, GFM, front matter, TeX math) to a tree with positions. Never throws on text. */
export function parseMarkdown(markdown: string): ParsedNote {
  const root = fromMarkdown(markdown, syntaxOf(markdown));
  if (markdown.includes('$')) restorePrices(root, markdown);
  readHtmlTables(root, markdown);
  const first = root.children[0];
  if (first?.type !== 'yaml') return { root, frontMatter: {} };
  return { root, ...readFrontMatter(first) };
}

/** The front matter alone; the rest of a note is not parsed for it. */
export function frontMatterOf(markdown: string): FrontMatter {
  const front = frontOf(markdown);
  return front ? parseMarkdown(front).frontMatter : {};
}

function readFrontMatter(node: Yaml): Pick<ParsedNote, 'frontMatter' | 'frontMatterProblem'> {
  try {
    const value: unknown = parseYaml(node.value);
    return { frontMatter: typeof value === 'object' && value !== null ? pickFrontMatter(value) : {} };
  } catch (error) {
    const { reason, mark } = error instanceof YAMLException ? error : { reason: String(error), mark: undefined };
    const line = (node.position?.start.line ?? 1) + 1 + (mark?.line ?? 0);
    return { frontMatter: {}, frontMatterProblem: { line, reason } };
  }
}

function pickFrontMatter(value: object): FrontMatter {
  const entries = new Map(Object.entries(value));
  const title = stringOf(entries.get('title'));
  const shelf = stringOf(entries.get('shelf'));
  const language = stringOf(entries.get('language')) ?? stringOf(entries.get('lang'));
  const tags = stringsOf(entries.get('tags'));
  const concepts = stringsOf(entries.get('concepts'));
  const sources = stringsOf(entries.get('sources'));
  const aliases = aliasesOf(entries.get('aliases'));
  const id = stringOf(entries.get('id'));
  return {
    ...(title && { title }),
    ...(shelf && { shelf }),
    ...(language && { language }),
    ...(tags && { tags }),
    ...(concepts && { concepts }),
    ...(sources && { sources }),
    ...(aliases && { aliases }),
    ...(id && { id }),
    ...(entries.get('recto') === 'skip' && { skip: true }),
  };
}

function aliasesOf(value: unknown): Record<string, string[]> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).map(([name, others]) => [
      name,
      stringsOf(others) ?? [stringOf(others) ?? ''].filter(Boolean),
    ]),
  );
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function stringsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '');
}

/** A dollar sign is also a price: as in Pandoc, `$` opens math only before a non-space and closes it not before a digit. */
function restorePrices(node: Parents, markdown: string): void {
  node.children.forEach((child: Nodes, index) => {
    if (child.type === 'inlineMath' && !isMath(child, markdown)) {
      const value = markdown.slice(child.position?.start.offset, child.position?.end.offset);
      node.children[index] = { type: 'text', value, ...(child.position && { position: child.position }) };
    } else if ('children' in child) restorePrices(child, markdown);
  });
}

function isMath(node: InlineMath, markdown: string): boolean {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  if (markdown.startsWith('$$', from)) return true;
  const inside = markdown.slice(from + 1, to - 1);
  return !/^\s|\s$/.test(inside) && !/^\d/.test(markdown.slice(to, to + 1));
}
