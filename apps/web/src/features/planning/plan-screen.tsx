import type { Caller } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import { Choice, Field } from '@recto/ui/field';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { DropGoal, SetGoal } from './goal-buttons.tsx';
import { PlanView } from './plan-view.tsx';

type Plan = Awaited<ReturnType<Caller['planning']['propose']>>;

interface Props {
  note: { noteId: string; title: string };
  /** What is before the learner for this note; null where nothing is. */
  current: Plan | null;
  /** What the form asked for. */
  proposal: Plan | null;
  minutes: number;
  timeZone: string;
}

const TARGETS = [80, 85, 90, 95];
const WEEK = 7 * 86_400_000;

/** A date, a target and minutes a day, what they come to, and what others would. */
export async function PlanScreen({ note, current, proposal, minutes, timeZone }: Props) {
  const t = await getTranslations('plan');
  const format = await getFormatter();
  const shown = proposal ?? current;
  const dateOf = (at: number) => format.dateTime(at, { dateStyle: 'long', timeZone });
  const isOwn = current !== null && current.className === null;
  return (
    <div className="mx-auto max-w-3xl">
      <p className="text-sm text-ink-3">
        <Link href={`/library/${encodeURIComponent(note.noteId)}`} className="underline">
          {note.title}
        </Link>
      </p>
      <h1>{t('title')}</h1>
      <p className="mt-3 text-ink-2">
        {current
          ? isOwn
            ? t('goal', { date: dateOf(current.dueAt - 1) })
            : t('setBy', { name: current.className ?? '', date: dateOf(current.dueAt) })
          : t('lead')}
      </p>
      <PlanForm shown={shown} minutes={minutes} timeZone={timeZone} />
      {shown ? (
        <>
          <PlanView plan={shown} timeZone={timeZone} />
          <div className="mt-6 flex flex-wrap gap-3">
            {proposal ? (
              <SetGoal
                goal={{
                  noteId: note.noteId,
                  dueAt: proposal.dueAt,
                  targetRecall: proposal.targetRecall,
                  minutesADay: proposal.minutesADay,
                }}
                label={t('set')}
                offline={t('offline')}
              />
            ) : (
              <Button asChild look="primary">
                <Link href={`/study?note=${encodeURIComponent(note.noteId)}`} prefetch={false}>
                  {t('study')}
                </Link>
              </Button>
            )}
            {isOwn ? <DropGoal noteId={note.noteId} label={t('drop')} offline={t('offline')} /> : null}
          </div>
        </>
      ) : null}
    </div>
  );
}

/** The form is part of the address: a plan can be kept, shared and gone back to. */
async function PlanForm({ shown, minutes, timeZone }: { shown: Plan | null; minutes: number; timeZone: string }) {
  const t = await getTranslations('plan');
  const dayOf = (at: number) => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
  const now = Date.now();
  return (
    <form method="get" className="mt-6 grid items-end gap-4 sm:grid-cols-[1.3fr_1fr_1fr_auto]">
      <Field
        label={t('date')}
        name="date"
        type="date"
        required
        min={dayOf(now)}
        defaultValue={dayOf(shown ? shown.dueAt - 1 : now + WEEK)}
      />
      <Choice label={t('target')} name="target" defaultValue={String(Math.round((shown?.targetRecall ?? 0.9) * 100))}>
        {TARGETS.map((target) => (
          <option key={target} value={target}>
            {target}%
          </option>
        ))}
      </Choice>
      <Field
        label={t('minutes')}
        name="minutes"
        type="number"
        required
        min={5}
        max={240}
        defaultValue={shown?.minutesADay ?? minutes}
      />
      <Button type="submit" look={shown ? 'plain' : 'primary'}>
        {t('see')}
      </Button>
    </form>
  );
}
