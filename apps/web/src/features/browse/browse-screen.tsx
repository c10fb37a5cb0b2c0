import type { Caller } from '@recto/api/router';
import { getTranslations } from 'next-intl/server';
import { BrowseTable } from './browse-table.tsx';

type Found = Awaited<ReturnType<Caller['browse']['cards']>>;

/** Every card of what one studies: searched, sorted, and many dealt with at once. */
export async function BrowseScreen({ query, first }: { query: string; first: Found | null }) {
  const t = await getTranslations('browse');
  return (
    <>
      <h1>{t('title')}</h1>
      <BrowseTable
        query={query}
        first={first}
        labels={{
          search: t('search'),
          hint: t('hint'),
          found: t.raw('found') as string,
          none: t('none'),
          selected: t.raw('selected') as string,
          choose: t('choose'),
          select: t.raw('select') as string,
          selectAll: t('selectAll'),
          suspend: t('suspend'),
          resume: t('resume'),
          bury: t('bury'),
          mark: t('mark'),
          unmark: t('unmark'),
          reset: t('reset'),
          due: t('due'),
          setDue: t('setDue'),
          done: t.raw('done') as string,
          card: t('card'),
          note: t('note'),
          stability: t('stability'),
          difficulty: t('difficulty'),
          lapses: t('lapses'),
          fresh: t('fresh'),
          now: t('now'),
          suspended: t('suspended'),
          buried: t('buried'),
          marked: t('marked'),
          offline: t('offline'),
        }}
      />
    </>
  );
}
