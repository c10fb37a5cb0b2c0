import type { Caller } from '@recto/api/router';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

type Target = Awaited<ReturnType<Caller['study']['today']>>['targets'][number];

/** What is to be known by a date: how far it is, and what today asks for. */
export async function TodayTargets({ targets, timeZone }: { targets: readonly Target[]; timeZone: string }) {
  const t = await getTranslations('today');
  const link = (href: string) => (text: ReactNode) => (
    <Link className="underline" href={href}>
      {text}
    </Link>
  );
  return (
    <section>
      <h2 className="label">{t('beforeDate')}</h2>
      {targets.length === 0 ? (
        <p className="mt-3 text-ink-2">{t.rich('nothingSet', { link: link('/classes'), plan: link('/plan') })}</p>
      ) : (
        <ul className="mt-1.5">
          {targets.map((target) => (
            <TargetRow key={target.noteId} target={target} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </section>
  );
}

async function TargetRow({ target, timeZone }: { target: Target; timeZone: string }) {
  const t = await getTranslations('today');
  const format = await getFormatter();
  const { noteId, title, className, dueAt, targetRecall, expectedRecall, seen, cards, daysLeft } = target;
  const { minutesToday, minutesADay } = target;
  const plan = `/plan/${encodeURIComponent(noteId)}`;
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 border-t border-line py-4 first:border-0">
      <Link href={plan} className="font-semibold no-underline hover:underline">
        {title}, {className ?? t('own')}
      </Link>
      <span className="figures text-ink-2">
        {format.dateTime(dueAt, { weekday: 'short', day: 'numeric', month: 'short', timeZone })}
      </span>
      <span className="figures col-span-2 text-sm text-ink-2">
        {target.isReachable
          ? t('onCourse', { recall: expectedRecall, target: targetRecall, minutes: minutesToday })
          : t.rich('offCourse', {
              recall: expectedRecall,
              target: targetRecall,
              minutesADay,
              link: (text) => (
                <Link className="underline" href={plan}>
                  {text}
                </Link>
              ),
            })}
      </span>
      <span className="relative col-span-2 mt-2 h-1.5 overflow-hidden rounded-full bg-sunken" aria-hidden="true">
        <span
          className="absolute inset-y-0 left-0 rounded-full bg-accent"
          style={{ width: `${expectedRecall * 100}%` }}
        />
        <span className="absolute inset-y-0 w-0.5 bg-ink" style={{ left: `${targetRecall * 100}%` }} />
      </span>
      <span className="figures col-span-2 mt-1.5 text-[13px] text-ink-3">
        {t('seen', { seen, cards, days: daysLeft })}
      </span>
    </li>
  );
}
