import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

/** The title of a page, from the catalogue. */
export async function titled(key: string): Promise<Metadata> {
  const t = await getTranslations('titles');
  return { title: t(key) };
}
