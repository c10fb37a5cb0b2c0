import type { Caller } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ByConcept } from './by-concept.tsx';
import { Confusions } from './confusions.tsx';
import { Calibration, Forecast, Hours, Retention, Stability, Year } from './progress-charts.tsx';

export type Progress = Awaited<ReturnType<Caller['insight']['own']>>;

/** What one remembers, what comes, how true the predictions were, and what one mixes up. */
export async function ProgressScreen({ progress }: { progress: Progress }) {
  const t = await getTranslations('progress');
  if (progress.cards === 0 && progress.notes.length === 0) {
    return (
      <>
        <h1>{t('empty')}</h1>
        <p className="mt-3 mb-6 text-ink-2">{t('emptyText')}</p>
        <Button asChild look="primary">
          <Link href="/library">{t('choose')}</Link>
        </Button>
      </>
    );
  }
  return (
    <>
      <h1 className="figures">
        {progress.recall === null ? t('quizOnly') : t('title', { recall: progress.recall, cards: progress.cards })}
      </h1>
      <p className="figures mt-3 text-ink-2">{t('reviews', { reviews: progress.reviews })}</p>
      <Confusions confusions={progress.confusions} />
      <div className="mt-8 grid grid-cols-1 gap-4 lg:grid-cols-2">
        <div className="lg:col-span-2">
          <Year progress={progress} />
        </div>
        <Forecast progress={progress} />
        <Retention progress={progress} />
        <Calibration progress={progress} />
        <Stability progress={progress} />
        <Hours progress={progress} />
      </div>
      <ByConcept notes={progress.notes} />
    </>
  );
}
