import { Button } from '@recto/ui/button';
import { Chip } from '@recto/ui/chip';
import { Panel } from '@recto/ui/panel';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { practiceHref } from '#features/study/practice-href.ts';
import type { Progress } from './progress-screen.tsx';

const MOST = 4;

/** Which concept was answered for which, with what the note says of both, and a session of the two. */
export async function Confusions({ confusions }: { confusions: Progress['confusions'] }) {
  const t = await getTranslations('progress');
  return (
    <section className="mt-8">
      <h2 className="label">{t('confuse')}</h2>
      {confusions.length === 0 ? <p className="mt-3 text-ink-2">{t('noConfusion')}</p> : null}
      <div className="mt-3 grid grid-cols-1 gap-4 lg:grid-cols-2">
        {confusions.slice(0, MOST).map((one) => (
          <Panel key={`${one.noteId} ${one.chosen} ${one.right}`} className="p-5">
            <p className="font-read text-[18px] leading-snug">
              {t.rich('confused', {
                chosen: one.chosen,
                right: one.right,
                times: one.times,
                a: (text) => <Chip tone="a">{text}</Chip>,
                b: (text) => <Chip tone="b">{text}</Chip>,
              })}
            </p>
            {one.rows.length > 0 ? (
              <table className="mt-3 w-full table-fixed text-left text-sm [overflow-wrap:anywhere]">
                <caption className="sr-only">{t('rows', { note: one.noteTitle })}</caption>
                <thead className="text-[13px] text-ink-2">
                  <tr>
                    <th scope="col" className="py-1 pr-3 font-normal">
                      {one.noteTitle}
                    </th>
                    <th scope="col" className="py-1 pr-3 font-semibold">
                      {one.chosen}
                    </th>
                    <th scope="col" className="py-1 font-semibold">
                      {one.right}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {one.rows.map((row) => (
                    <tr key={`${row.label} ${row.line}`} className="border-t border-line align-top">
                      <th scope="row" className="py-1.5 pr-3 font-normal text-ink-2">
                        <Link className="underline" href={`/library/${one.noteId}#line-${row.line}`}>
                          {row.label}
                        </Link>
                      </th>
                      <td className="py-1.5 pr-3">{row.chosen}</td>
                      <td className="py-1.5">{row.right}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            ) : null}
            <Button asChild className="mt-4">
              <Link href={practiceHref.contrast(one)} prefetch={false}>
                {t('contrast')}
              </Link>
            </Button>
          </Panel>
        ))}
      </div>
    </section>
  );
}
