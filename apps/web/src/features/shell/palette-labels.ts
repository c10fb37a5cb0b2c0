import { getTranslations } from 'next-intl/server';

export interface PaletteLabels {
  title: string;
  open: string;
  placeholder: string;
  nothing: string;
  places: string;
  notes: string;
  find: string;
  settings: string;
  plan: string;
  study: string;
}

export async function paletteLabels(): Promise<PaletteLabels> {
  const t = await getTranslations('palette');
  return {
    title: t('title'),
    open: t('open'),
    placeholder: t('placeholder'),
    nothing: t('nothing'),
    places: t('places'),
    notes: t('notes'),
    find: t.raw('find') as string,
    settings: t('settings'),
    plan: t('plan'),
    study: t('study'),
  };
}
