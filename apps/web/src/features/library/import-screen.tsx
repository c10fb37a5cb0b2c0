import { getTranslations } from 'next-intl/server';
import { NoteWorkbench, type WorkbenchLabels } from './note-workbench.tsx';

/** Paste or upload a note, see what it gives, publish it. */
export async function ImportScreen({ noteId, markdown }: { noteId: string | undefined; markdown: string }) {
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
    noCards: t('noCards'),
    noQuestions: t('noQuestions'),
    noProblems: t('noProblems'),
    line: t.raw('line') as string,
    summary: t.raw('summary') as string,
    publish: noteId ? t('publishAgain') : t('publish'),
    publishing: t('publishing'),
    offline: t('offline'),
    reading: t('reading'),
    severity: { info: t('info'), warning: t('warning'), error: t('error') },
  };
  return (
    <>
      <h1>{noteId ? t('titleEdit') : t('title')}</h1>
      <p className="mt-3 mb-6 max-w-[44em] text-ink-2">{t('lead')}</p>
      <NoteWorkbench noteId={noteId} initial={markdown} labels={labels} />
    </>
  );
}
