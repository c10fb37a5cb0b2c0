import './globals.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { lookAttributes, readLook } from '#features/settings/look.ts';
import { TimeZoneCookie } from '#features/shell/time-zone-cookie.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('product');
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('description') };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#16150f' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is made for its request: its scripts carry the nonce of that response.
  await headers();
  return (
    <html lang="en" {...lookAttributes(await readLook())}>
      <body>
        <NextIntlClientProvider messages={null}>{children}</NextIntlClientProvider>
        <TimeZoneCookie />
      </body>
    </html>
  );
}
