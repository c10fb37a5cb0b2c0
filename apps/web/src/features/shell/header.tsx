import { Button } from '@recto/ui/button';
import { RectoMark } from '@recto/ui/marks';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { me } from '#api/caller.ts';
import { NavLinks } from './nav-links.tsx';
import { PaletteButton } from './palette-button.tsx';
import { paletteLabels } from './palette-labels.ts';

/** The bar at the top; on a phone its main places are at the bottom, within the thumb's reach. */
export async function Header() {
  const t = await getTranslations('nav');
  const person = await me();
  const links = person
    ? [
        { href: '/today', label: t('today') },
        { href: '/library', label: t('library') },
        { href: '/browse', label: t('browse') },
        { href: '/progress', label: t('progress') },
        { href: '/classes', label: t('classes') },
      ]
    : [];
  return (
    <header className="flex items-center gap-5 border-b border-line px-4 py-3 sm:px-8">
      <a href="#main" className="sr-only focus:not-sr-only">
        {t('skip')}
      </a>
      <Link
        href={person ? '/today' : '/'}
        className="flex min-h-11 items-center gap-2 font-read text-[19px] font-semibold no-underline"
      >
        <RectoMark />
        Recto
      </Link>
      {links.length > 0 ? <NavLinks label={t('places')} links={links} /> : null}
      <span className="ml-auto flex items-center gap-2 text-sm">
        {person ? <PaletteButton labels={await paletteLabels()} places={links} /> : null}
        {person?.isGuest ? (
          <Button asChild size="small">
            <Link href="/sign-up">{t('keep')}</Link>
          </Button>
        ) : person ? (
          <Button asChild look="quiet" size="small">
            <Link href="/account">{person.name}</Link>
          </Button>
        ) : (
          <Button asChild look="quiet" size="small">
            <Link href="/sign-in">{t('signIn')}</Link>
          </Button>
        )}
      </span>
    </header>
  );
}
