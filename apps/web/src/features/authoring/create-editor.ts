import { autocompletion, type CompletionContext, completionKeymap, snippetCompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { markdownFromHtml, tableFromTabs } from '@recto/content/paste';
import { lineMargin } from './margin.ts';
import { SKELETONS } from './skeletons.ts';

export interface EditorSettings {
  parent: HTMLElement;
  text: string;
  label: string;
  placeholder: string;
  onChange: (text: string) => void;
  onLine: (line: number) => void;
  /** Keeps a picture and gives its address; `undefined` where it was refused. */
  keepImage: (file: File) => Promise<string | undefined>;
}

/** A Markdown editor in a page: skeletons after a slash, tables from the clipboard, pictures by drop. */
export function createEditor(settings: EditorSettings): EditorView {
  return new EditorView({
    parent: settings.parent,
    state: EditorState.create({
      doc: settings.text,
      extensions: [
        lineNumbers(),
        lineMargin,
        history(),
        drawSelection(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        placeholder(settings.placeholder),
        markdown(),
        syntaxHighlighting(highlight),
        autocompletion({ override: [skeletons], icons: false }),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ 'aria-label': settings.label, spellcheck: 'false', tabindex: '0' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) settings.onChange(update.state.doc.toString());
          if (update.docChanged || update.selectionSet)
            settings.onLine(update.state.doc.lineAt(update.state.selection.main.head).number);
        }),
        EditorView.domEventHandlers({
          paste: (event, view) => takeClipboard(event, view, settings),
          drop: (event, view) => takeFiles(event.dataTransfer, event, view, settings),
        }),
        theme,
      ],
    }),
  });
}

function skeletons(context: CompletionContext) {
  const slash = context.matchBefore(/^\s*\/\w*/);
  if (!slash) return null;
  const from = slash.from + slash.text.indexOf('/');
  const options = SKELETONS.map(({ name, detail, text }) =>
    snippetCompletion(text, { label: name, detail, type: 'text' }),
  );
  return { from, options, validFor: /^\/\w*$/ };
}

function takeClipboard(event: ClipboardEvent, view: EditorView, settings: EditorSettings): boolean {
  const data = event.clipboardData;
  if (!data) return false;
  if (data.files.length > 0) return takeFiles(data, event, view, settings);
  const html = data.getData('text/html');
  const table = /<table[\s>]/i.test(html) ? markdownFromHtml(html) : tableFromTabs(data.getData('text/plain'));
  if (!table) return false;
  event.preventDefault();
  view.dispatch(view.state.replaceSelection(`${table}\n`));
  return true;
}

function takeFiles(data: DataTransfer | null, event: Event, view: EditorView, { keepImage }: EditorSettings): boolean {
  const pictures = [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'));
  if (pictures.length === 0) return false;
  event.preventDefault();
  for (const file of pictures)
    void keepImage(file).then((url) => {
      const alt = file.name.replace(/\.\w+$/, '').replace(/[[\]]/g, '');
      if (url) view.dispatch(view.state.replaceSelection(`![${alt}](${url})`));
    });
  return true;
}

const highlight = HighlightStyle.define([
  { tag: tags.heading, color: 'var(--ink-2)', fontWeight: '600' },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.link, color: 'var(--accent)' },
  { tag: tags.url, color: 'var(--ink-3)' },
  { tag: tags.monospace, color: 'var(--b)' },
  { tag: tags.quote, color: 'var(--ink-2)' },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.meta], color: 'var(--ink-3)' },
]);

const theme = EditorView.theme({
  '&': { height: '100%', fontSize: '13.5px', backgroundColor: 'var(--surface)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.7' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBottom: '40vh' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--ink-3)', border: 'none' },
  '.cm-margin': { minWidth: '2.6em', fontSize: '11px', fontWeight: '650', textAlign: 'center' },
  '.cm-margin .mark-gives': { color: 'var(--good)' },
  '.cm-margin .mark-nothing': { color: 'var(--ink-3)' },
  '.cm-margin .mark-problem': { color: 'var(--warn)' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent-soft) 55%, transparent)' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': { backgroundColor: 'var(--accent-soft) !important' },
  '.cm-remark': {
    margin: '2px 0 6px',
    padding: '6px 12px',
    maxWidth: '46em',
    borderRadius: '8px',
    backgroundColor: 'var(--warn-soft)',
    color: 'var(--warn)',
    fontFamily: 'var(--font-sans)',
    fontSize: '13px',
    lineHeight: '1.45',
    whiteSpace: 'normal',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--line-strong)',
    borderRadius: '8px',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--accent-ink)' },
  '.cm-completionDetail': { color: 'inherit', opacity: '0.75' },
  '.cm-placeholder': { color: 'var(--ink-3)', whiteSpace: 'pre' },
});
