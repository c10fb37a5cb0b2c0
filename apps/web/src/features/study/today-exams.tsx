import type { Caller } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { StartExam } from '#features/quiz/start-exam.tsx';

type Exam = Awaited<ReturnType<Caller['study']['today']>>['exams'][number];

/** Exams that are set: until when, how long, and the way in or back. */
export async function TodayExams({ exams, timeZone }: { exams: readonly Exam[]; timeZone: string }) {
  const t = await getTranslations('today');
  const format = await getFormatter();
  return (
    <section>
      <h2 className="label">{t('exams')}</h2>
      <ul className="mt-1.5">
        {exams.map((exam) => (
          <li
            key={exam.assignmentId}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-4 first:border-0"
          >
            <span className="min-w-0 flex-1 basis-52">
              <span className="font-semibold">
                {exam.title}, {exam.className}
              </span>
              <span className="figures block text-sm text-ink-2">
                {t('exam', { questions: exam.questions, minutes: exam.minutes ?? 0 })} ·{' '}
                {format.dateTime(exam.dueAt, {
                  weekday: 'short',
                  day: 'numeric',
                  month: 'short',
                  hour: '2-digit',
                  minute: '2-digit',
                  timeZone,
                })}
                {exam.submittedAt === null ? null : ` · ${t('handedIn')}`}
              </span>
            </span>
            {exam.attemptId === null ? (
              <StartExam assignmentId={exam.assignmentId} label={t('begin')} offline={t('offline')} />
            ) : (
              <Button asChild>
                <Link href={`/quiz/${exam.attemptId}`} prefetch={false}>
                  {exam.submittedAt === null ? t('goOn') : t('look')}
                </Link>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
