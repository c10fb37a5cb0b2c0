import type { Caller } from '@recto/api/router';
import { Panel } from '@recto/ui/panel';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { CreateClass, JoinClass } from './class-forms.tsx';

type Classes = Awaited<ReturnType<Caller['classroom']['list']>>;

/** The classes that one is in, and the two ways into another. */
export async function ClassesScreen({ classes }: { classes: Classes }) {
  const t = await getTranslations('classes');
  return (
    <>
      <h1>{t('title')}</h1>
      <div className="mt-7 grid grid-cols-1 gap-10 md:grid-cols-[1.25fr_1fr]">
        <section>
          {classes.length === 0 ? <p className="text-ink-2">{t('none')}</p> : null}
          <ul>
            {classes.map(({ classId, name, role, learners }) => (
              <li
                key={classId}
                className="flex flex-wrap items-baseline gap-x-5 border-t border-line py-3.5 first:border-0"
              >
                <Link
                  href={`/classes/${classId}`}
                  className="min-w-0 flex-1 font-read text-[19px] no-underline hover:underline"
                >
                  {name}
                </Link>
                <span className="text-sm text-ink-2">{t(`roles.${role}`)}</span>
                <span className="figures text-sm text-ink-2">{t('learners', { count: learners })}</span>
              </li>
            ))}
          </ul>
        </section>
        <div className="grid content-start gap-4">
          <Panel className="p-5">
            <h2 className="mb-3 text-lg!">{t('join')}</h2>
            <JoinClass
              labels={{ field: t('code'), hint: t('codeHint'), submit: t('joinNow'), offline: t('offline') }}
            />
          </Panel>
          <Panel className="p-5">
            <h2 className="mb-3 text-lg!">{t('create')}</h2>
            <CreateClass
              labels={{ field: t('name'), hint: t('nameHint'), submit: t('createNow'), offline: t('offline') }}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}
