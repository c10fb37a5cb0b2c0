import type { Caller } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import { Panel } from '@recto/ui/panel';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { AssignForm } from './assign-form.tsx';
import { LeaveClass, MemberControls, RenewCode, Withdraw } from './class-controls.tsx';

type Room = Awaited<ReturnType<Caller['classroom']['class']>>;
type Notes = Awaited<ReturnType<Caller['library']['list']>>;
interface Props {
  room: Room;
  notes: Notes;
  timeZone: string;
  now: number;
}

/** A class: what is set, who is in it, and for teachers how to get in and what to set next. */
export async function ClassScreen(props: Props) {
  const { room } = props;
  const t = await getTranslations('class');
  return (
    <>
      <p className="text-sm text-ink-3">
        <Link href="/classes" className="underline">
          {t('classes')}
        </Link>
      </p>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h1>{room.name}</h1>
        {room.role === 'learner' ? (
          <LeaveClass classId={room.classId} label={t('leave')} offline={t('offline')} />
        ) : (
          <Button asChild look={room.role === 'teacher' ? 'plain' : 'primary'}>
            <Link href={`/classes/${room.classId}/insight`}>{t('insight')}</Link>
          </Button>
        )}
      </div>
      <p className="mt-2 text-ink-2">{t(`youAre.${room.role}`)}</p>
      <div className="mt-8 grid grid-cols-1 gap-10 lg:grid-cols-[1.2fr_1fr]">
        <div className="grid content-start gap-9">
          <Assignments {...props} />
          {room.role === 'learner' ? null : <Members room={room} />}
        </div>
        {room.role === 'teacher' ? <TeacherSide {...props} /> : null}
      </div>
    </>
  );
}

async function Assignments({ room, timeZone }: Props) {
  const t = await getTranslations('class');
  const format = await getFormatter();
  const date = (at: number) =>
    format.dateTime(at, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    });
  return (
    <section>
      <h2 className="label">{t('assignments')}</h2>
      {room.assignments.length === 0 ? (
        <p className="mt-3 text-ink-2">{t(room.role === 'teacher' ? 'noneSetTeacher' : 'noneSet')}</p>
      ) : null}
      <ul className="mt-1.5">
        {room.assignments.map((set) => (
          <li
            key={set.assignmentId}
            className="flex flex-wrap items-center gap-x-4 border-t border-line py-3.5 first:border-0"
          >
            <span className="min-w-0 flex-1">
              <Link href={`/library/${set.noteId}`} className="font-semibold no-underline hover:underline">
                {set.title}
              </Link>
              <span className="figures block text-sm text-ink-2">
                {set.form === 'exam'
                  ? t('dueExam', { date: date(set.dueAt), questions: set.questions ?? 0, minutes: set.minutes ?? 0 })
                  : t('due', { date: date(set.dueAt), target: set.targetRecall })}
              </span>
            </span>
            {room.role === 'teacher' ? (
              <Withdraw
                classId={room.classId}
                assignmentId={set.assignmentId}
                label={t('withdraw')}
                title={set.title}
                offline={t('offline')}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function Members({ room }: { room: Room }) {
  const t = await getTranslations('class');
  const roles = { teacher: t('roles.teacher'), learner: t('roles.learner'), observer: t('roles.observer') };
  return (
    <section>
      <h2 className="label">{t('members', { count: room.members.length })}</h2>
      <ul className="mt-1.5">
        {room.members.map((member) => (
          <li
            key={member.userId}
            className="flex flex-wrap items-center gap-3 border-t border-line py-2.5 first:border-0"
          >
            <span className="min-w-0 flex-1">
              {member.name} {member.isGuest ? <span className="text-sm text-ink-3">({t('guest')})</span> : null}
            </span>
            {room.role === 'teacher' ? (
              <MemberControls
                classId={room.classId}
                userId={member.userId}
                name={member.name}
                role={member.role}
                roles={roles}
                labels={{
                  role: t('roleOf', { name: member.name }),
                  remove: t('remove'),
                  removeOf: t('removeOf', { name: member.name }),
                  offline: t('offline'),
                }}
              />
            ) : (
              <span className="text-sm text-ink-2">{roles[member.role]}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function TeacherSide({ room, notes, timeZone, now }: Props) {
  const t = await getTranslations('class');
  const format = await getFormatter();
  return (
    <div className="grid content-start gap-4">
      <Panel className="p-5">
        <h2 className="mb-3 text-lg!">{t('assign')}</h2>
        <AssignForm
          classId={room.classId}
          notes={notes.map(({ noteId, title, cards }) => ({ noteId, title: t('noteCards', { title, cards }) }))}
          now={now}
          labels={{
            note: t('note'),
            opens: t('opens'),
            due: t('dueDate'),
            target: t('target'),
            targetHint: t('targetHint'),
            form: t('form'),
            forms: { study: t('forms.study'), exam: t('forms.exam') },
            questions: t('questions'),
            minutes: t('minutes'),
            minutesHint: t('minutesHint'),
            review: t('review'),
            reviews: { submission: t('reviews.submission'), due: t('reviews.due'), never: t('reviews.never') },
            submit: t('assignNow'),
            done: t('assigned'),
            offline: t('offline'),
          }}
        />
      </Panel>
      {room.codes.map(({ role, code, expiresAt }) => (
        <Panel key={role} className="p-5">
          <h2 className="label">{t(`codeFor.${role}`)}</h2>
          <p className="mt-2 font-mono text-2xl tracking-widest" data-testid={`code-${role}`}>
            {code}
          </p>
          <p className="figures mt-1 mb-3 text-sm text-ink-2">
            {t('validUntil', { date: format.dateTime(expiresAt, { day: 'numeric', month: 'long', timeZone }) })}
          </p>
          <RenewCode classId={room.classId} role={role} label={t('renew')} offline={t('offline')} />
        </Panel>
      ))}
    </div>
  );
}
