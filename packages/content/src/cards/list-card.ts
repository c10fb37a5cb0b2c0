import { plainText, type RichText, text } from '../markdown/rich-text.ts';

/** Several texts below each other, as the back of a card that asks for all of them. */
export function lines(texts: readonly RichText[], numbered = false): RichText {
  return texts.flatMap(
    (line, index): RichText => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      text(numbered ? `${index + 1}. ` : '• '),
      ...line,
    ],
  );
}

/** The facts of a cell, where the author separated them by “;” or a line break; one, where not. */
export function factsOf(content: RichText): RichText[] {
  const facts: RichText[] = [[]];
  for (const node of content) {
    if (node.type === 'break') facts.push([]);
    else if (node.type === 'text' && /;\s/.test(node.value))
      node.value.split(/;\s+/).forEach((value, index) => {
        if (index > 0) facts.push([]);
        if (value !== '') facts.at(-1)?.push(text(value));
      });
    else facts.at(-1)?.push(node);
  }
  const said = facts.filter((fact) => /[\p{L}\p{N}]/u.test(plainText(fact)));
  const isList = said.length > 1 && said.every((fact) => plainText(fact).trim().length >= 2);
  return isList ? said.map(trimBullet) : [content];
}

function trimBullet(fact: RichText): RichText {
  const [first, ...rest] = fact;
  if (first?.type !== 'text') return fact;
  return [text(first.value.replace(/^\s*(?:[-*•–]\s+)?/u, '')), ...rest];
}
