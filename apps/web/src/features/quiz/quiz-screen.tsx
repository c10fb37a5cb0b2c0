import type { Caller } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { flagLabels } from '#features/authoring/flag-labels.ts';
import { ExamRun } from './exam-run.tsx';
import { QuizResult } from './quiz-result.tsx';
import { type QuizLabels, QuizRun } from './quiz-run.tsx';

type Attempt = Awaited<ReturnType<Caller['quiz']['attempt']>>;

/** A quiz or an exam, as it stands. */
export async function QuizScreen({ attempt, asksConfidence }: { attempt: Attempt; asksConfidence: boolean }) {
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
    retryTitle: t('retryTitle'),
    retry: t.raw('retry') as string,
    sure: t('sure'),
    unsure: t('unsure'),
    byConcept: t('byConcept'),
    byKind: t('byKind'),
    confusions: t('confusions'),
    confused: t.raw('confused') as string,
    studyContrast: t('studyContrast'),
    share: t.raw('share') as string,
    timeLeft: t.raw('timeLeft') as string,
    navigator: t('navigator'),
    questionAt: t.raw('question') as string,
    answered: t('answered'),
    flagged: t('flagged'),
    open: t('open'),
    flagQuestion: t('flagQuestion'),
    unflag: t('unflag'),
    previous: t('previous'),
    handIn: t('handIn'),
    handInSure: Array.from({ length: attempt.questions.length + 1 }, (_, open) => t('handInSure', { open })),
    keepOn: t('keepOn'),
    saved: t('saved'),
    saving: t('saving'),
    notSaved: t('notSaved'),
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
      <p className="mb-5 text-sm text-ink-2">
        {t(attempt.mode === 'exam' ? 'exam' : 'of', { title: attempt.noteTitle })}
      </p>
      {attempt.isOpen ? (
        <ExamRun attempt={attempt} labels={labels} />
      ) : attempt.reviewFrom === null && attempt.mode === 'exam' ? (
        <QuizResult attempt={attempt} labels={labels} />
      ) : attempt.reviewFrom === null ? (
        <QuizRun attempt={attempt} labels={labels} asksConfidence={asksConfidence} />
      ) : (
        <HandedIn attempt={attempt} />
      )}
    </div>
  );
}

/** An exam that may not be looked at, or not yet. */
async function HandedIn({ attempt: { reviewFrom, score } }: { attempt: Attempt }) {
  const t = await getTranslations('quiz');
  const format = await getFormatter();
  const date =
    typeof reviewFrom === 'number' ? format.dateTime(reviewFrom, { dateStyle: 'long', timeStyle: 'short' }) : '';
  return (
    <>
      <h1>
        {date
          ? t('submitted', { date })
          : score === null
            ? t('submittedNoReview')
            : t('submittedNever', { share: Math.round(score * 100) })}
      </h1>
      <p className="mt-6">
        <Button asChild look="primary">
          <Link href="/today">{t('toToday')}</Link>
        </Button>
      </p>
    </>
  );
}
