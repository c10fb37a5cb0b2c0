import type { Caller } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Calendar } from './calendar.tsx';

type Today = Awaited<ReturnType<Caller['study']['today']>>;
type Notes = Awaited<ReturnType<Caller['library']['list']>>;

/** What is due, what is set and how far it is, and one button to start. */
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
          <Link href={today.cards > 0 ? '/study' : '/library'}>{t(today.cards > 0 ? 'study' : 'choose')}</Link>
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
        <Assignments assignments={today.assignments} timeZone={timeZone} />
        <section>
          <h2 className="label">{t('last30')}</h2>
          <Calendar days={today.days} label={t('studiedOn', { days: studied })} />
          <p className="figures mt-2.5 text-sm text-ink-2">
            {t('streak', { days: studied, tomorrow: today.tomorrow })}
          </p>
        </section>
      </div>
    </>
  );
}

async function Assignments({ assignments, timeZone }: { assignments: Today['assignments']; timeZone: string }) {
  const t = await getTranslations('today');
  const format = await getFormatter();
  return (
    <section>
      <h2 className="label">{t('beforeDate')}</h2>
      {assignments.length === 0 ? (
        <p className="mt-3 text-ink-2">
          {t.rich('nothingSet', {
            link: (text) => (
              <Link className="underline" href="/classes">
                {text}
              </Link>
            ),
          })}
        </p>
      ) : (
        <ul className="mt-1.5">
          {assignments.map((set) => (
            <li
              key={set.assignmentId}
              className="grid grid-cols-[1fr_auto] gap-x-4 border-t border-line py-4 first:border-0"
            >
              <Link href={`/library/${set.noteId}`} className="font-semibold no-underline hover:underline">
                {set.title}, {set.className}
              </Link>
              <span className="figures text-ink-2">
                {format.dateTime(set.dueAt, { weekday: 'short', day: 'numeric', month: 'short', timeZone })}
              </span>
              <span className="figures col-span-2 text-sm text-ink-2">
                {t('expected', {
                  seen: set.seen,
                  cards: set.cards,
                  recall: set.expectedRecall,
                  target: set.targetRecall,
                })}
              </span>
              <span
                className="relative col-span-2 mt-2 h-1.5 overflow-hidden rounded-full bg-sunken"
                aria-hidden="true"
              >
                <span
                  className="absolute inset-y-0 left-0 rounded-full bg-accent"
                  style={{ width: `${set.expectedRecall * 100}%` }}
                />
                <span className="absolute inset-y-0 w-0.5 bg-ink" style={{ left: `${set.targetRecall * 100}%` }} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
