'use client';
import { Button } from '@recto/ui/button';
import { Notice } from '@recto/ui/notice';
import { Tabs } from '@recto/ui/tabs';
import { useRouter } from 'next/navigation';
import { type ChangeEvent, useState } from 'react';
import { client } from '#api/client.ts';
import { RefusedError, useAction } from '#api/use-action.ts';
import { CardList, ProblemList, QuestionList } from './note-preview.tsx';
import { usePreview } from './use-preview.ts';

export interface WorkbenchLabels {
  source: string;
  placeholder: string;
  upload: string;
  notText: string;
  tooLarge: string;
  preview: string;
  cards: string;
  questions: string;
  problems: string;
  noCards: string;
  noQuestions: string;
  noProblems: string;
  line: string;
  summary: string;
  publish: string;
  publishing: string;
  offline: string;
  reading: string;
  severity: { info: string; warning: string; error: string };
}

const LARGEST_FILE = 1_000_000;

/** Markdown on one side, what it gives on the other, read by the same code as on the server. */
export function NoteWorkbench({
  noteId,
  initial,
  labels,
}: {
  noteId: string | undefined;
  initial: string;
  labels: WorkbenchLabels;
}) {
  const router = useRouter();
  const [markdown, setMarkdown] = useState(initial);
  const preview = usePreview(markdown);
  const upload = useAction(async (file: File) => setMarkdown(await readText(file, labels)), labels.notText);
  const publish = useAction(async () => {
    const published = await client.library.publish.mutate({ markdown, ...(noteId ? { noteId } : {}) });
    router.push(`/library/${published.noteId}`);
    router.refresh();
  }, labels.offline);
  const onFile = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) void upload.run(file);
    event.target.value = '';
  };
  const summary =
    preview &&
    labels.summary
      .replace('{cards}', String(preview.cards.length))
      .replace('{questions}', String(preview.questions.length))
      .replace('{used}', String(preview.coverage.used))
      .replace('{rows}', String(preview.coverage.rows - preview.coverage.leftOut));
  return (
    <div className="grid grid-cols-1 gap-8 lg:grid-cols-2">
      <div>
        <div className="mb-2 flex items-center justify-between gap-3">
          <label htmlFor="source" className="text-sm font-[550]">
            {labels.source}
          </label>
          <label className="inline-flex min-h-9 cursor-pointer items-center rounded-md border border-line-strong bg-surface px-3 text-sm font-[550] focus-within:outline-2 focus-within:outline-accent">
            {labels.upload}
            <input
              type="file"
              accept=".md,.markdown,.txt,text/markdown,text/plain"
              className="sr-only"
              onChange={onFile}
            />
          </label>
        </div>
        <textarea
          id="source"
          value={markdown}
          onChange={(event) => setMarkdown(event.target.value)}
          placeholder={labels.placeholder}
          spellCheck={false}
          className="h-[min(62vh,640px)] w-full resize-y rounded-md border border-line-strong bg-surface p-4 font-mono text-[13px] leading-relaxed"
        />
        {upload.refusal ? (
          <Notice tone="bad" className="mt-3">
            {upload.refusal}
          </Notice>
        ) : null}
        {publish.refusal ? (
          <Notice tone="bad" className="mt-3">
            {publish.refusal}
          </Notice>
        ) : null}
        <div className="mt-4 flex flex-wrap items-center gap-4">
          <Button
            look="primary"
            disabled={publish.isRunning || markdown.trim() === ''}
            onClick={() => void publish.run(undefined)}
          >
            {publish.isRunning ? labels.publishing : labels.publish}
          </Button>
          <span className="figures text-sm text-ink-2" aria-live="polite">
            {summary ?? (markdown.trim() === '' ? '' : labels.reading)}
          </span>
        </div>
      </div>
      <section aria-label={labels.preview}>
        <Tabs
          label={labels.preview}
          tabs={[
            {
              id: 'cards',
              title: <Counted text={labels.cards} count={preview?.cards.length} />,
              content: <CardList generated={preview} labels={labels} />,
            },
            {
              id: 'questions',
              title: <Counted text={labels.questions} count={preview?.questions.length} />,
              content: <QuestionList generated={preview} labels={labels} />,
            },
            {
              id: 'problems',
              title: <Counted text={labels.problems} count={preview?.diagnostics.length} />,
              content: <ProblemList generated={preview} labels={labels} />,
            },
          ]}
        />
      </section>
    </div>
  );
}

function Counted({ text, count }: { text: string; count: number | undefined }) {
  return (
    <>
      {text} <span className="figures text-ink-3">{count ?? ''}</span>
    </>
  );
}

/** @throws {RefusedError} for what is too large or not UTF-8 */
async function readText(file: File, labels: WorkbenchLabels): Promise<string> {
  if (file.size > LARGEST_FILE) throw new RefusedError(labels.tooLarge);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new RefusedError(labels.notText);
  }
}
