import { Fragment, lazy, type ReactNode, Suspense } from 'react';

/** The shape of formatted text, as `@recto/content` makes it. */
export type ReadableText = readonly ReadableNode[];
type ReadableNode =
  | { type: 'text' | 'code' | 'math'; value: string }
  | { type: 'break' }
  | { type: 'image'; url: string; alt: string }
  | { type: 'strong' | 'emphasis' | 'delete' | 'mark'; children: ReadableText }
  | { type: 'block'; value: string; language: string | null }
  | { type: 'link'; url: string; children: ReadableText };

const Formula = lazy(() => import('./formula.tsx'));

/** Formatted text of a card or question, built from its tree: no HTML is ever made from a note's text. */
export function RichTextView({ text }: { text: ReadableText }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its parts while it is on screen, and they have no names.
  return text.map((node, index) => <Fragment key={`${index}-${node.type}`}>{view(node)}</Fragment>);
}

function view(node: ReadableNode): ReactNode {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'code':
      return <code>{node.value}</code>;
    case 'math':
      return (
        <Suspense fallback={<code>{node.value}</code>}>
          <Formula tex={node.value} />
        </Suspense>
      );
    case 'break':
      return <br />;
    case 'image':
      return node.url.startsWith('/media/') ? (
        <img src={node.url} alt={node.alt} className="my-2 block max-h-72 max-w-full rounded-md" />
      ) : (
        <span>[{node.alt}]</span>
      );
    case 'strong':
      return (
        <strong>
          <RichTextView text={node.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <RichTextView text={node.children} />
        </em>
      );
    case 'delete':
      return (
        <del>
          <RichTextView text={node.children} />
        </del>
      );
    case 'mark':
      return (
        <mark>
          <RichTextView text={node.children} />
        </mark>
      );
    case 'block':
      return (
        <code className="my-2 block overflow-x-auto rounded-md border border-line bg-paper p-3 text-left font-mono text-[14px] leading-relaxed whitespace-pre">
          {node.value}
        </code>
      );
    case 'link':
      return (
        <a href={node.url} rel="noreferrer nofollow" target="_blank" className="underline">
          <RichTextView text={node.children} />
        </a>
      );
  }
}
