import type { Caller } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import { Chip } from '@recto/ui/chip';
import { classNames } from '@recto/ui/class-names';
import { Panel } from '@recto/ui/panel';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { RecallMatrix } from './recall-matrix.tsx';

type Insight = Awaited<ReturnType<Caller['insight']['ofClass']>>;
type Room = Awaited<ReturnType<Caller['classroom']['class']>>;

/** A class and one of its notes: who needs help, what is confused, and recall by learner and concept. */
export async function InsightScreen({ insight, room, timeZone }: { insight: Insight; room: Room; timeZone: string }) {
  const t = await getTranslations('insight');
  const format = await getFormatter();
  const note = insight.notes.find((one) => one.noteId === insight.noteId);
  const started = insight.learners.filter((learner) => learner.started).length;
  return (
    <>
      <p className="text-sm text-ink-3">
        <Link href={`/classes/${room.classId}`} className="underline">
          {room.name}
        </Link>
        {room.role === 'observer' ? ` · ${t('readOnly')}` : null}
      </p>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h1 className="text-[36px]!">{note?.title ?? room.name}</h1>
        {note ? (
          <Button asChild size="small">
            <a href={`/classes/${room.classId}/insight.csv?note=${encodeURIComponent(note.noteId)}`} download>
              {t('csv')}
            </a>
          </Button>
        ) : null}
      </div>
      {note ? (
        <p className="figures mt-2 text-ink-2">
          {t('head', {
            started,
            all: insight.learners.length,
            date: format.dateTime(note.dueAt, { weekday: 'long', day: 'numeric', month: 'short', timeZone }),
            target: note.targetRecall,
          })}
        </p>
      ) : (
        <p className="mt-3 text-ink-2">{t(room.role === 'teacher' ? 'nothingSetTeacher' : 'nothingSet')}</p>
      )}
      {insight.notes.length > 1 ? <NoteChoice insight={insight} label={t('notes')} /> : null}
      {note && insight.learners.length > 0 ? (
        <>
          <div className="my-7 grid grid-cols-1 gap-4 lg:grid-cols-3">
            <WhoNeedsYou learners={insight.learners} target={note.targetRecall} />
            <WhatTheyConfuse confusions={insight.confusions} />
            <Expected learners={insight.learners} target={note.targetRecall} />
          </div>
          <RecallMatrix insight={insight} />
        </>
      ) : null}
      {insight.learners.length === 0 ? <p className="mt-6 text-ink-2">{t('noLearners')}</p> : null}
    </>
  );
}

function NoteChoice({ insight, label }: { insight: Insight; label: string }) {
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap gap-2">
      {insight.notes.map((note) => (
        <Link
          key={`${note.noteId} ${note.dueAt}`}
          href={`/classes/${insight.classId}/insight?note=${encodeURIComponent(note.noteId)}`}
          aria-current={note.noteId === insight.noteId ? 'page' : undefined}
          className={classNames(
            'inline-flex min-h-9 items-center rounded-full border px-3.5 text-sm no-underline',
            note.noteId === insight.noteId ? 'border-accent text-accent' : 'border-line-strong text-ink-2',
          )}
        >
          {note.title}
        </Link>
      ))}
    </nav>
  );
}

const MOST_NAMED = 5;

async function WhoNeedsYou({ learners, target }: { learners: Insight['learners']; target: number }) {
  const t = await getTranslations('insight');
  const idle = learners.filter((learner) => !learner.started);
  const behind = learners
    .filter((learner) => learner.started && (learner.expectedRecall ?? 0) < target)
    .sort((a, b) => (a.expectedRecall ?? 0) - (b.expectedRecall ?? 0));
  const rows = [
    ...idle.map((learner) => ({ learner, why: t('notStarted') })),
    ...behind.map((learner) => ({
      learner,
      why: t('behind', { expected: learner.expectedRecall ?? 0, due: learner.due }),
    })),
  ];
  return (
    <Panel className="p-5">
      <h2 className="label">{t('needs')}</h2>
      {rows.length === 0 ? <p className="mt-3 text-ink-2">{t('nobody')}</p> : null}
      <ul className="mt-2">
        {rows.slice(0, MOST_NAMED).map(({ learner, why }) => (
          <li key={learner.userId} className="flex items-baseline gap-3 border-t border-line py-2 first:border-0">
            <strong className="min-w-24 font-semibold">{learner.name}</strong>
            <span className="figures text-sm text-ink-2">{why}</span>
          </li>
        ))}
      </ul>
      {rows.length > MOST_NAMED ? (
        <p className="figures mt-1 text-sm text-ink-2">{t('more', { count: rows.length - MOST_NAMED })}</p>
      ) : null}
    </Panel>
  );
}

async function WhatTheyConfuse({ confusions }: { confusions: Insight['confusions'] }) {
  const t = await getTranslations('insight');
  const [first, ...rest] = confusions;
  return (
    <Panel className="p-5">
      <h2 className="label">{t('confuse')}</h2>
      {first ? (
        <>
          <p className="mt-3 font-read text-[19px] leading-snug">
            {t.rich('confused', {
              chosen: first.chosen,
              right: first.right,
              times: first.times,
              a: (text) => <Chip tone="a">{text}</Chip>,
              b: (text) => <Chip tone="b">{text}</Chip>,
            })}
          </p>
          <p className="figures mt-2 text-sm text-ink-2">{t('confusedBy', { learners: first.learners })}</p>
          {rest.slice(0, 2).map((one) => (
            <p key={`${one.chosen} ${one.right}`} className="figures mt-2 text-sm text-ink-2">
              {t('confusedToo', { chosen: one.chosen, right: one.right, times: one.times })}
            </p>
          ))}
        </>
      ) : (
        <p className="mt-3 text-ink-2">{t('noConfusion')}</p>
      )}
    </Panel>
  );
}

async function Expected({ learners, target }: { learners: Insight['learners']; target: number }) {
  const t = await getTranslations('insight');
  const expected = learners.map((learner) => learner.expectedRecall ?? 0);
  const mean = expected.reduce((sum, value) => sum + value, 0) / Math.max(1, expected.length);
  return (
    <Panel className="p-5">
      <h2 className="label">{t('expected')}</h2>
      <p className="figures mt-3 font-read text-[40px] leading-none font-semibold">{Math.round(mean * 100)}%</p>
      <p className="figures mt-2 text-sm text-ink-2">
        {t('expectedText', { target, reach: expected.filter((value) => value >= target).length, all: expected.length })}
      </p>
      <div className="relative mt-4 h-1.5 overflow-hidden rounded-full bg-sunken" aria-hidden="true">
        <span className="absolute inset-y-0 left-0 bg-accent" style={{ width: `${mean * 100}%` }} />
        <span className="absolute inset-y-0 w-0.5 bg-ink" style={{ left: `${target * 100}%` }} />
      </div>
    </Panel>
  );
}
