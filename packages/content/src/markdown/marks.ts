import { type RichNode, type RichText, text } from './rich-text.ts';

/**
 * Finds `==highlight==` and `{{c1::cloze::hint}}` in joined text, which Markdown itself does not know.
 * A mark may hold other formatting; what is opened and never closed stays as it was written.
 */
export function withMarks(rich: RichText): RichText {
  if (!rich.some((node) => node.type === 'text' && OPENING.test(node.value))) return rich;
  const writer = new Writer();
  for (const node of rich) {
    if (node.type !== 'text') writer.out.push(node);
    else for (const piece of node.value.split(TOKENS)) writer.write(piece ?? '');
  }
  return writer.end();
}

class Writer {
  readonly out: RichText = [];
  #open: Frame | undefined;

  write(piece: string): void {
    if (piece === '') return;
    if (this.#open && closes(piece, this.#open)) {
      this.out.push(toMark(this.#open, this.out.splice(this.#open.at), piece));
      this.#open = undefined;
    } else if (!this.#open && OPENS.test(piece)) this.#open = { at: this.out.length, opening: piece };
    else this.out.push(text(piece));
  }

  end(): RichText {
    if (this.#open) this.out.splice(this.#open.at, 0, text(this.#open.opening));
    return this.out;
  }
}

const OPENING = /==|\{\{c\d+::/;
const TOKENS = /(==(?!=)|\{\{c\d+::|(?:::[^{}:]*)?\}\})/;
const OPENS = /^(?:==|\{\{c\d+::)$/;

interface Frame {
  at: number;
  opening: string;
}

function closes(piece: string, { opening }: Frame): boolean {
  return opening === '==' ? piece === '==' : piece.endsWith('}}');
}

function toMark({ opening }: Frame, children: RichText, closing: string): RichNode {
  const group = /^\{\{c(\d+)/.exec(opening)?.[1] ?? null;
  const hint = closing.startsWith('::') ? closing.slice(2, -2).trim() : '';
  return { type: 'mark', group, ...(hint && { hint }), children };
}
