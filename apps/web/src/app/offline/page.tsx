import { getTranslations } from 'next-intl/server';
import { OfflineStudy } from '#features/offline/offline-study.tsx';
import { titled } from '#features/shell/titled.ts';
import { studyLabels } from '#features/study/study-labels.ts';

export const generateMetadata = () => titled('offline');

/** What the service worker gives where no server answers. It holds nothing of anybody: cards come from the device. */
export default async function OfflinePage() {
  const t = await getTranslations('offline');
  return (
    <OfflineStudy
      labels={await studyLabels()}
      words={{
        title: t('title'),
        nothing: t('nothing'),
        text: t('text'),
        again: t('again'),
        note: t.raw('note') as string,
      }}
    />
  );
}
