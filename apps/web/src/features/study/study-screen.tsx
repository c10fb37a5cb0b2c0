import type { Caller } from '@recto/api/router';
import { getTranslations } from 'next-intl/server';
import { flagLabels } from '#features/authoring/flag-labels.ts';
import { type StudyLabels, StudySession } from './study-session.tsx';

type Cards = Awaited<ReturnType<Caller['study']['queue']>>;

/** One card and nothing else. The words are put in here, so that no catalogue travels to the browser. */
export async function StudyScreen({ cards, back }: { cards: Cards; back: string }) {
  const t = await getTranslations('study');
  const labels: StudyLabels = {
    leave: t('leave'),
    progress: t.raw('progress') as string,
    left: t.raw('left') as string,
    show: t('show'),
    howWell: t('howWell'),
    answer: t('answer'),
    ratings: { again: t('again'), hard: t('hard'), good: t('good'), easy: t('easy') },
    keys: { reveal: t('keyReveal'), rate: t('keyRate'), undo: t('keyUndo'), leave: t('keyLeave') },
    source: t.raw('source') as string,
    undo: t('undo'),
    unsaved: t.raw('unsaved') as string,
    retry: t('retry'),
    nothing: t('nothing'),
    nothingText: t('nothingText'),
    done: t('done'),
    doneText: t.raw('doneText') as string,
    toNote: t('toNote'),
    toToday: t('toToday'),
    answerChanged: t('answerChanged'),
    flag: await flagLabels(),
  };
  return <StudySession cards={cards} back={back} labels={labels} />;
}
