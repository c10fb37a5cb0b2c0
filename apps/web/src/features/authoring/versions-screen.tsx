import type { Caller } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { RestoreVersion } from './restore-version.tsx';
import { VersionDiff } from './version-diff.tsx';

interface Props {
  noteId: string;
  title: string;
  versions: Awaited<ReturnType<Caller['authoring']['versions']>>;
  shown: { number: number; markdown: string };
  current: string;
}

/** Every version of a note; the chosen one beside the published one, and the way back to it. */
export async function VersionsScreen({ noteId, title, versions, shown, current }: Props) {
  const t = await getTranslations('versions');
  const format = await getFormatter();
  const [latest] = versions;
  return (
    <>
      <p className="text-sm text-ink-3">
        <Link href={`/library/${noteId}`} className="underline">
          {title}
        </Link>
      </p>
      <h1>{t('title')}</h1>
      <div className="mt-6 grid grid-cols-1 gap-8 lg:grid-cols-[220px_minmax(0,1fr)]">
        <nav aria-label={t('title')}>
          <ul className="grid gap-1">
            {versions.map((version) => (
              <li key={version.number}>
                <Button asChild look="quiet" className="w-full justify-start">
                  <Link
                    href={`/library/${noteId}/versions?number=${version.number}`}
                    aria-current={version.number === shown.number}
                  >
                    {t('version', {
                      number: version.number,
                      date: format.dateTime(version.publishedAt, { dateStyle: 'medium', timeStyle: 'short' }),
                    })}
                  </Link>
                </Button>
              </li>
            ))}
          </ul>
        </nav>
        <section className="min-w-0">
          <p className="mb-3 text-ink-2">
            {shown.number === latest?.number ? t('isCurrent') : t('compare', { number: shown.number })}
          </p>
          <VersionDiff before={shown.markdown} after={current} label={t('diff')} />
          {shown.number === latest?.number ? null : (
            <div className="mt-4">
              <RestoreVersion
                noteId={noteId}
                markdown={shown.markdown}
                label={t('restore', { number: shown.number })}
                offline={t('offline')}
              />
            </div>
          )}
        </section>
      </div>
    </>
  );
}
