import type { Caller } from '@recto/api/router';
import { getTranslations } from 'next-intl/server';
import { flagLabels } from '#features/authoring/flag-labels.ts';
import { type QuizLabels, QuizRun } from './quiz-run.tsx';

type Attempt = Awaited<ReturnType<Caller['quiz']['attempt']>>;

export async function QuizScreen({ attempt }: { attempt: Attempt }) {
  const t = await getTranslations('quiz');
  const labels: QuizLabels = {
    progress: t.raw('progress') as string,
    check: t('check'),
    next: t('next'),
    finish: t('finish'),
    yours: t('yours'),
    right: t('right'),
    wrong: t('wrong'),
    partly: t.raw('partly') as string,
    line: t.raw('line') as string,
    several: t('several'),
    result: t.raw('result') as string,
    resultText: t.raw('resultText') as string,
    review: t('review'),
    study: t('study'),
    toNote: t('toNote'),
    again: t('again'),
    offline: t('offline'),
    keys: t('keys'),
    flag: await flagLabels(),
    keysForm: t('keysForm'),
    choosePlace: t('choosePlace'),
    belongs: t.raw('belongs') as string,
    moveUp: t.raw('moveUp') as string,
    moveDown: t.raw('moveDown') as string,
    rightOrder: t('rightOrder'),
    typeHere: t('typeHere'),
    theAnswer: t('theAnswer'),
    kinds: {
      verdict: t('kinds.verdict'),
      'which-concept': t('kinds.which-concept'),
      classification: t('kinds.classification'),
      'which-analogy': t('kinds.which-analogy'),
      'which-definition': t('kinds.which-definition'),
      'multiple-choice': t('kinds.multiple-choice'),
      'true-false': t('kinds.true-false'),
      matching: t('kinds.matching'),
      sorting: t('kinds.sorting'),
      ordering: t('kinds.ordering'),
      'odd-one-out': t('kinds.odd-one-out'),
      cloze: t('kinds.cloze'),
      typed: t('kinds.typed'),
      figure: t('kinds.figure'),
      own: t('kinds.own'),
    },
  };
  return (
    <div className="mx-auto max-w-[720px]">
      <p className="mb-5 text-sm text-ink-2">{t('of', { title: attempt.noteTitle })}</p>
      <QuizRun attempt={attempt} labels={labels} />
    </div>
  );
}
