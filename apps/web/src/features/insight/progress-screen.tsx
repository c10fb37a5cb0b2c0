import type { Caller } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import { Chip } from '@recto/ui/chip';
import { Panel } from '@recto/ui/panel';
import { Recall } from '@recto/ui/recall';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Forecast } from './forecast.tsx';

type Progress = Awaited<ReturnType<Caller['insight']['own']>>;

/** What one remembers, by note and concept; what comes; what one mixes up. */
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
      <div className="mt-8 grid grid-cols-1 gap-4 lg:grid-cols-[1.4fr_1fr]">
        <Panel className="p-5">
          <h2 className="label">{t('forecast')}</h2>
          <Forecast
            days={progress.forecast}
            labels={{ table: t('forecastTable'), day: t('day'), cards: t('cards'), today: t('today') }}
          />
        </Panel>
        <Panel className="p-5">
          <h2 className="label">{t('confuse')}</h2>
          {progress.confusions.length === 0 ? <p className="mt-3 text-ink-2">{t('noConfusion')}</p> : null}
          {progress.confusions.slice(0, 4).map((one) => (
            <p key={`${one.noteId} ${one.chosen} ${one.right}`} className="mt-3 font-read text-[18px] leading-snug">
              {t.rich('confused', {
                chosen: one.chosen,
                right: one.right,
                times: one.times,
                a: (text) => <Chip tone="a">{text}</Chip>,
                b: (text) => <Chip tone="b">{text}</Chip>,
              })}
            </p>
          ))}
        </Panel>
      </div>
      {progress.notes.map((note) => (
        <section key={note.noteId} className="mt-9">
          <h2>
            <Link href={`/library/${note.noteId}`} className="no-underline hover:underline">
              {note.title}
            </Link>
          </h2>
          <ul className="mt-1.5">
            {note.concepts.map((concept) => (
              <li
                key={concept.id}
                className="flex flex-wrap items-center gap-x-5 border-t border-line py-2.5 first:border-0"
              >
                <span className="min-w-0 flex-1 basis-40">{concept.name}</span>
                <span className="figures text-sm text-ink-2">
                  {t('seen', { seen: concept.seen, cards: concept.cards })}
                </span>
                <span className="figures text-sm text-ink-2">
                  {concept.quizScore === null ? t('noQuiz') : t('quiz', { score: concept.quizScore })}
                </span>
                <Recall value={concept.recall} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
