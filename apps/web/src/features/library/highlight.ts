import type { Element, Root } from 'hast';
import { common, createLowlight } from 'lowlight';

const LANGUAGE = /^language-(.+)$/;
const lowlight = createLowlight(common);

/** Colours the blocks of code whose language the note names and that is known; all others stay as they are. */
export function highlightCode(node: Root | Element): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'code') colour(child);
    else highlightCode(child);
  }
}

function colour(code: Element): void {
  const classes = Array.isArray(code.properties.className) ? code.properties.className : [];
  const language = classes.flatMap((name) => LANGUAGE.exec(String(name))?.[1] ?? [])[0];
  const [text] = code.children;
  if (!language || text?.type !== 'text' || !lowlight.registered(language)) return;
  code.children = lowlight.highlight(language, text.value).children.filter((child) => child.type !== 'doctype');
}
