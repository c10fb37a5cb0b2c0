import type { Caller } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import { Chip } from '@recto/ui/chip';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Calendar } from './calendar.tsx';
import { practiceHref } from './practice-href.ts';
import { TodayExams } from './today-exams.tsx';
import { TodayTargets } from './today-targets.tsx';

type Today = Awaited<ReturnType<Caller['study']['today']>>;
type Notes = Awaited<ReturnType<Caller['library']['list']>>;

/** What is due, what is before a date and how far it is, and one button to start. */
export async function TodayScreen({ today, notes, timeZone }: { today: Today; notes: Notes; timeZone: string }) {
  const t = await getTranslations('today');
  const format = await getFormatter();
  const studied = today.days.filter((day) => day.reviews > 0).length;
  const begun = notes.find((note) => note.seen > 0 && note.questions > 0);
  return (
    <>
      <p className="figures text-sm text-ink-3">
        {format.dateTime(Date.now(), { weekday: 'long', day: 'numeric', month: 'long', timeZone })}
      </p>
      <h1>
        {today.cards > 0 ? t('due', { cards: today.cards, minutes: today.minutes }) : t(studied > 0 ? 'done' : 'empty')}
      </h1>
      <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-3">
        <Button asChild look="primary" size="large">
          <Link href={today.cards > 0 ? '/study' : '/library'} prefetch={false}>
            {t(today.cards > 0 ? 'study' : 'choose')}
          </Link>
        </Button>
        {begun ? (
          <span className="text-ink-2">
            {t.rich('quiz', {
              title: begun.title,
              link: (text) => (
                <Link className="underline" href={`/library/${begun.noteId}#quiz`}>
                  {text}
                </Link>
              ),
            })}
          </span>
        ) : null}
      </div>
      <div className="mt-9 grid grid-cols-1 gap-10 md:grid-cols-[1.25fr_1fr]">
        <div className="grid content-start gap-9">
          {today.exams.length > 0 ? <TodayExams exams={today.exams} timeZone={timeZone} /> : null}
          <TodayTargets targets={today.targets} timeZone={timeZone} />
        </div>
        <div className="grid content-start gap-9">
          {today.confusion ? <Confusion confusion={today.confusion} /> : null}
          <section>
            <h2 className="label">{t('last30')}</h2>
            <Calendar days={today.days} label={t('studiedOn', { days: studied })} />
            <p className="figures mt-2.5 text-sm text-ink-2">
              {t('streak', { days: studied, tomorrow: today.tomorrow })}
            </p>
          </section>
          {studied > 0 ? <Practise /> : null}
        </div>
      </div>
    </>
  );
}

async function Confusion({ confusion }: { confusion: NonNullable<Today['confusion']> }) {
  const t = await getTranslations('today');
  const { chosen, right, times } = confusion;
  return (
    <section>
      <h2 className="label">{t('confuse')}</h2>
      <p className="mt-3 mb-3 font-read text-[19px] leading-snug">
        {t.rich('confused', {
          chosen,
          right,
          times,
          a: (text) => <Chip tone="a">{text}</Chip>,
          b: (text) => <Chip tone="b">{text}</Chip>,
        })}
      </p>
      <Button asChild>
        <Link href={practiceHref.contrast(confusion)} prefetch={false}>
          {t('contrast')}
        </Link>
      </Button>
    </section>
  );
}

/** Study that does not disturb the schedule. */
async function Practise() {
  const t = await getTranslations('today');
  return (
    <section>
      <h2 className="label">{t('practise')}</h2>
      <ul className="mt-2 text-sm">
        {(['failed', 'ahead', 'cram'] as const).map((kind) => (
          <li key={kind}>
            <Link
              className="inline-flex min-h-9 items-center underline"
              href={practiceHref.kind(kind)}
              prefetch={false}
            >
              {t(kind)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
