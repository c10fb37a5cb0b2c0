'use client';
import { Button } from '@recto/ui/button';
import { Notice } from '@recto/ui/notice';
import { useRouter } from 'next/navigation';
import { type ChangeEvent, useMemo, useState } from 'react';
import { client } from '#api/client.ts';
import { RefusedError, useAction } from '#api/use-action.ts';
import { EditorPane } from './editor-pane.tsx';
import { imageAsBase64 } from './image-file.ts';
import { lineMarks } from './line-marks.ts';
import { ResultPane } from './result-pane.tsx';
import { type Rename, type Revised, type RevisionLabels, RevisionPanel } from './revision-panel.tsx';
import { useDraft } from './use-draft.ts';
import { usePreview } from './use-preview.ts';
import type { Workshop, WorkshopLabels } from './workshop-panel.tsx';

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
  thisLine: string;
  nothingHere: string;
  noCards: string;
  noQuestions: string;
  noProblems: string;
  line: string;
  summary: string;
  publish: string;
  publishing: string;
  offline: string;
  reading: string;
  hint: string;
  draftSaved: string;
  draftFailed: string;
  draftFound: string;
  discard: string;
  imageRefused: string;
  severity: { info: string; warning: string; error: string };
  revision: RevisionLabels;
  workshop: WorkshopLabels;
}

interface Props {
  noteId: string | undefined;
  published: string;
  /** What was being written when the page was left; null where nothing was. */
  draft: string | null;
  workshop: Workshop | null;
  labels: WorkbenchLabels;
}

const LARGEST_FILE = 1_000_000;

/** Markdown on one side, what it gives on the other, read by the same code as on the server. */
export function NoteWorkbench({ noteId, published, draft, workshop, labels }: Props) {
  const [markdown, setMarkdown] = useState(draft ?? published);
  const [line, setLine] = useState(1);
  const preview = usePreview(markdown);
  const savedAt = useDraft(noteId, markdown, draft ?? published);
  const marks = useMemo(() => lineMarks(preview, workshop?.flags ?? []), [preview, workshop]);
  const upload = useAction(async (file: File) => setMarkdown(await readText(file, labels)), labels.notText);
  const publishing = usePublishing(noteId, markdown, labels);
  const images = useAction(
    async (file: File) => (await client.authoring.addImage.mutate({ data: await imageAsBase64(file) })).url,
    labels.imageRefused,
  );
  const onFile = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) void upload.run(file);
    event.target.value = '';
  };
  const refusal = upload.refusal ?? publishing.refusal ?? images.refusal;
  return (
    <>
      {draft === null ? null : <DraftFound noteId={noteId} labels={labels} onDiscard={() => setMarkdown(published)} />}
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-2">
        <div className="min-w-0">
          <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
            <span className="text-sm font-[550]">{labels.source}</span>
            <span className="figures text-sm text-ink-2" aria-live="polite">
              {draftState(savedAt, labels)}
            </span>
            <Upload label={labels.upload} onFile={onFile} />
          </div>
          <EditorPane
            text={markdown}
            label={labels.source}
            placeholder={labels.placeholder}
            marks={marks}
            onChange={setMarkdown}
            onLine={setLine}
            keepImage={images.run}
          />
          <p className="mt-2 text-[12.5px] text-ink-3">{labels.hint}</p>
          {refusal ? (
            <Notice tone="bad" className="mt-3">
              {refusal}
            </Notice>
          ) : null}
          <div className="mt-4 flex flex-wrap items-center gap-4">
            <Button
              look="primary"
              disabled={publishing.isRunning || markdown.trim() === ''}
              onClick={() => void publishing.begin()}
            >
              {publishing.isRunning ? labels.publishing : labels.publish}
            </Button>
            <span className="figures text-sm text-ink-2" aria-live="polite">
              {summaryOf(preview, markdown, labels)}
            </span>
          </div>
        </div>
        <ResultPane noteId={noteId} preview={preview} line={line} workshop={workshop} labels={labels} />
      </div>
      {publishing.revised ? (
        <RevisionPanel
          key={markdown}
          revised={publishing.revised}
          isRunning={publishing.isRunning}
          labels={labels.revision}
          onConfirm={(renames) => void publishing.confirm(renames)}
          onCancel={publishing.cancel}
        />
      ) : null}
    </>
  );
}

/** A first publication goes out at once; a later one after its author has seen what changes. */
function usePublishing(noteId: string | undefined, markdown: string, labels: WorkbenchLabels) {
  const router = useRouter();
  const [revised, setRevised] = useState<Revised>();
  const ask = useAction(async () => {
    if (noteId) setRevised(await client.library.revise.mutate({ noteId, markdown }));
  }, labels.offline);
  const publish = useAction(async (renames: Rename[] | undefined) => {
    const sent = { markdown, ...(noteId ? { noteId } : {}), ...(renames ? { renames } : {}) };
    const published = await client.library.publish.mutate(sent);
    await client.authoring.discardDraft.mutate({ noteId: noteId ?? null });
    router.push(`/library/${published.noteId}`);
    router.refresh();
  }, labels.offline);
  return {
    revised,
    isRunning: ask.isRunning || publish.isRunning,
    refusal: ask.refusal ?? publish.refusal,
    begin: () => (noteId ? ask.run(undefined) : publish.run(undefined)),
    confirm: publish.run,
    cancel: () => setRevised(undefined),
  };
}

function DraftFound(props: { noteId: string | undefined; labels: WorkbenchLabels; onDiscard: () => void }) {
  const { noteId, labels, onDiscard } = props;
  const [isGone, setGone] = useState(false);
  const discard = useAction(async () => {
    await client.authoring.discardDraft.mutate({ noteId: noteId ?? null });
    setGone(true);
    onDiscard();
  }, labels.offline);
  if (isGone) return null;
  return (
    <Notice className="mb-5">
      <span className="mr-3">{labels.draftFound}</span>
      <Button look="quiet" disabled={discard.isRunning} onClick={() => void discard.run(undefined)}>
        {labels.discard}
      </Button>
    </Notice>
  );
}

function Upload({ label, onFile }: { label: string; onFile: (event: ChangeEvent<HTMLInputElement>) => void }) {
  return (
    <label className="inline-flex min-h-9 cursor-pointer items-center rounded-md border border-line-strong bg-surface px-3 text-sm font-[550] focus-within:outline-2 focus-within:outline-accent">
      {label}
      <input type="file" accept=".md,.markdown,.txt,text/markdown,text/plain" className="sr-only" onChange={onFile} />
    </label>
  );
}

function draftState(savedAt: number | 'failed' | undefined, labels: WorkbenchLabels): string {
  if (savedAt === undefined) return '';
  if (savedAt === 'failed') return labels.draftFailed;
  const time = new Date(savedAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return labels.draftSaved.replace('{time}', time);
}

function summaryOf(preview: ReturnType<typeof usePreview>, markdown: string, labels: WorkbenchLabels): string {
  if (!preview) return markdown.trim() === '' ? '' : labels.reading;
  return labels.summary
    .replace('{cards}', String(preview.cards.length))
    .replace('{questions}', String(preview.questions.length))
    .replace('{used}', String(preview.coverage.used))
    .replace('{rows}', String(preview.coverage.rows - preview.coverage.leftOut));
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
