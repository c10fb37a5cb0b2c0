import type { SealedQuestion } from '@recto/content/question';
import { Panel } from '@recto/ui/panel';
import { Scrollable } from '@recto/ui/scrollable';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Header } from '#features/shell/header.tsx';
import { SampleCard } from './sample-card.tsx';
import { StartAsGuest } from './start-as-guest.tsx';

/** The first screen: what Recto is, by one real question. */
export async function HomeScreen({ question }: { question: SealedQuestion | null }) {
  const t = await getTranslations('home');
  return (
    <>
      <Header />
      <main id="main" className="mx-auto max-w-[1120px] px-4 pb-20 sm:px-8">
        <div className="grid grid-cols-1 items-center gap-8 py-8 md:grid-cols-[1.05fr_1fr] md:gap-16 md:py-16">
          <div>
            <h1 className="text-[clamp(34px,5vw,54px)]!">{t('title')}</h1>
            <p className="mt-5 mb-7 max-w-[34em] text-lg text-ink-2">{t('lead')}</p>
            <div className="flex flex-wrap items-start gap-3">
              <StartAsGuest
                label={t('start')}
                running={t('starting')}
                offline={t('offline')}
                to="/study?note=replication-and-redundancy"
                look="primary"
              />
              <StartAsGuest
                label={t('bring')}
                running={t('starting')}
                offline={t('offline')}
                to="/import"
                look="plain"
              />
            </div>
            <p className="mt-4 text-sm text-ink-2">
              {t.rich('teacher', {
                link: (text) => (
                  <Link href="/sign-up" className="underline">
                    {text}
                  </Link>
                ),
              })}
            </p>
          </div>
          {question ? (
            <SampleCard
              question={question}
              labels={{
                tryOne: t('tryOne'),
                right: t('right'),
                wrong: t('wrong'),
                line: t.raw('line') as string,
                offline: t('offline'),
              }}
            />
          ) : null}
        </div>
        <HowItWorks />
      </main>
    </>
  );
}

async function HowItWorks() {
  const t = await getTranslations('home.how');
  return (
    <section>
      <h2 className="label">{t('label')}</h2>
      <div className="mt-3 grid grid-cols-1 gap-4 md:grid-cols-3">
        <Panel className="p-5">
          <h3>{t('write')}</h3>
          <Scrollable label={t('write')} className="mt-3">
            <pre className="font-mono text-[12.5px] leading-relaxed text-ink-2">{t('note')}</pre>
          </Scrollable>
        </Panel>
        <Panel className="p-5">
          <h3>{t('card')}</h3>
          <p className="mt-3.5 font-read text-[19px] leading-snug">{t('cardText')}</p>
          <p className="mt-4 text-sm text-ink-2">{t('cardNext')}</p>
        </Panel>
        <Panel className="p-5">
          <h3>{t('quiz')}</h3>
          <p className="mt-3.5 font-read text-[19px] leading-snug">{t('quizText')}</p>
          <p className="mt-3.5 text-sm text-good">{t('quizRight')}</p>
          <p className="mt-1 text-sm text-ink-2">{t('quizWrong')}</p>
        </Panel>
      </div>
    </section>
  );
}
