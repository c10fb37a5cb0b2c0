import { getTranslations } from 'next-intl/server';
import type { RevisionLabels } from './revision-panel.tsx';
import type { WorkshopLabels } from './workshop-panel.tsx';

export async function revisionLabels(): Promise<RevisionLabels> {
  const t = await getTranslations('revision');
  return {
    title: t('title'),
    lead: t('lead'),
    kept: t.raw('kept') as string,
    isSame: t('isSame'),
    isNew: t('isNew'),
    wasLine: t.raw('wasLine') as string,
    otherAnswer: t('otherAnswer'),
    confirm: t('confirm'),
    cancel: t('cancel'),
    kinds: {
      kept: t('kinds.kept'),
      reworded: t('kinds.reworded'),
      moved: t('kinds.moved'),
      renamed: t('kinds.renamed'),
      split: t('kinds.split'),
      merged: t('kinds.merged'),
      added: t('kinds.added'),
      retired: t('kinds.retired'),
    },
  };
}

export async function workshopLabels(): Promise<WorkshopLabels> {
  const t = await getTranslations('workshop');
  return {
    decide: t('decide'),
    line: t.raw('line') as string,
    disable: t('disable'),
    prompt: t('prompt'),
    feedback: t('feedback'),
    save: t('save'),
    saved: t('saved'),
    flags: t('flags'),
    noFlags: t('noFlags'),
    putAway: t('putAway'),
    flagKinds: { wrong: t('wrong'), unclear: t('unclear') },
    ownQuestions: t('ownQuestions'),
    remove: t('remove'),
    offline: t('offline'),
    newQuestion: t('newQuestion'),
    ask: t('ask'),
    option: t.raw('option') as string,
    isRight: t('isRight'),
    why: t.raw('why') as string,
    add: t('add'),
  };
}
