import type { MetadataRoute } from 'next';
import { getTranslations } from 'next-intl/server';

/** What a device shows and opens when Recto is installed on it. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations('product');
  return {
    name: t('name'),
    short_name: t('name'),
    description: t('description'),
    id: '/',
    start_url: '/today',
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#0d5c54',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [{ name: (await getTranslations('today'))('study'), url: '/study' }],
  };
}
