import { remembering } from '../markdown/remember.ts';
import { plainText, type RichNode, type RichText, sliceRich, trimRich } from '../markdown/rich-text.ts';

const BLANK = '____';

/** A text without quotation marks around all of it or the full stop of a single sentence, to be quoted by a sentence of ours. */
export function unquoted(rich: RichText): RichText {
  const plain = plainText(rich).trim();
  if (/^["“„«].*["”“»]$/u.test(plain)) return trimRich(rich, /[\s"“”„«»]/u);
  return /[^.]\.$/.test(plain) && plain.indexOf('. ') < 0 ? sliceRich(trimRich(rich), 0, plain.length - 1) : rich;
}

/** `rich` with a concept's name blanked out, so that a prompt never holds its own answer. */
export function maskName(rich: RichText, name: string): RichText {
  const pattern = patternOf(name);
  if (!plainText(rich).toLowerCase().includes(name.slice(0, 2).toLowerCase())) return rich;
  const mask = (node: RichNode): RichNode => {
    if ('children' in node) return { ...node, children: node.children.map(mask) };
    return node.type === 'text' || node.type === 'code' ? { ...node, value: node.value.replace(pattern, BLANK) } : node;
  };
  return rich.map(mask);
}

const patternOf = remembering((name) => {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
});
