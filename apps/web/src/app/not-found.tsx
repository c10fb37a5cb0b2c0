import { Button } from '@recto/ui/button';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

export default async function NotFound() {
  const t = await getTranslations('notFound');
  return (
    <main className="mx-auto max-w-xl px-4 py-24">
      <h1>{t('title')}</h1>
      <p className="my-5 text-ink-2">{t('text')}</p>
      <Button asChild look="primary">
        <Link href="/">{t('back')}</Link>
      </Button>
    </main>
  );
}
