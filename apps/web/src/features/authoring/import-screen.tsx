import type { Caller } from '@recto/api/router';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { NoteWorkbench, type WorkbenchLabels } from './note-workbench.tsx';
import { revisionLabels, workshopLabels } from './workbench-labels.ts';

interface Props {
  noteId: string | undefined;
  published: string;
  draft: string | null;
  workshop: Awaited<ReturnType<Caller['authoring']['workshop']>> | null;
}

/** Write, paste or upload a note, see what it gives, publish it. */
export async function ImportScreen({ noteId, published, draft, workshop }: Props) {
  const t = await getTranslations('import');
  const labels: WorkbenchLabels = {
    source: t('source'),
    placeholder: t('placeholder'),
    upload: t('upload'),
    notText: t('notText'),
    tooLarge: t('tooLarge'),
    preview: t('preview'),
    cards: t('cards'),
    questions: t('questions'),
    problems: t('problems'),
    thisLine: t.raw('line') as string,
    nothingHere: t('nothingHere'),
    noCards: t('noCards'),
    noQuestions: t('noQuestions'),
    noProblems: t('noProblems'),
    line: t.raw('line') as string,
    summary: t.raw('summary') as string,
    publish: noteId ? t('publishAgain') : t('publish'),
    publishing: t('publishing'),
    offline: t('offline'),
    reading: t('reading'),
    hint: t('hint'),
    draftSaved: t.raw('draftSaved') as string,
    draftFailed: t('draftFailed'),
    draftFound: t('draftFound'),
    discard: t('discard'),
    imageRefused: t('imageRefused'),
    severity: { info: t('info'), warning: t('warning'), error: t('error') },
    revision: await revisionLabels(),
    workshop: await workshopLabels(),
  };
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1>{noteId ? t('titleEdit') : t('title')}</h1>
        {noteId ? (
          <Link href={`/library/${noteId}/versions`} className="text-sm underline">
            {t('history')}
          </Link>
        ) : null}
      </div>
      <p className="mt-3 mb-6 max-w-[44em] text-ink-2">{t('lead')}</p>
      <NoteWorkbench noteId={noteId} published={published} draft={draft} workshop={workshop} labels={labels} />
    </>
  );
}
