'use client';
import type { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { EditorSettings } from './create-editor.ts';
import type { LineMark } from './line-marks.ts';

interface Props extends Omit<EditorSettings, 'parent'> {
  marks: ReadonlyMap<number, LineMark>;
}

/**
 * The editor as part of a page. It is loaded when it is first shown, keeps its own text, and takes a
 * text from outside only where that differs from what it last told: a file, a version, a discarded draft.
 */
export function EditorPane({ marks, ...settings }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const latest = useRef({ settings, marks });
  latest.current = { settings, marks };
  useEffect(() => {
    let isGone = false;
    void Promise.all([import('./create-editor.ts'), import('./margin.ts')]).then(([{ createEditor }, { setMarks }]) => {
      if (isGone || !holder.current) return;
      view.current = createEditor({
        ...latest.current.settings,
        parent: holder.current,
        onChange: (text) => latest.current.settings.onChange(text),
        onLine: (line) => latest.current.settings.onLine(line),
        keepImage: (file) => latest.current.settings.keepImage(file),
      });
      view.current.dispatch({ effects: setMarks.of(latest.current.marks) });
    });
    return () => {
      isGone = true;
      view.current?.destroy();
      view.current = undefined;
    };
  }, []);
  useEffect(() => {
    const editor = view.current;
    if (editor && editor.state.doc.toString() !== settings.text)
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: settings.text } });
  }, [settings.text]);
  useEffect(() => {
    void import('./margin.ts').then(({ setMarks }) => view.current?.dispatch({ effects: setMarks.of(marks) }));
  }, [marks]);
  return (
    <div ref={holder} className="h-[min(66vh,760px)] overflow-hidden rounded-md border border-line-strong bg-surface" />
  );
}
