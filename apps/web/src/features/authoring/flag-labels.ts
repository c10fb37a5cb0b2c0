import { getTranslations } from 'next-intl/server';
import type { FlagLabels } from './flag-form.tsx';

export async function flagLabels(): Promise<FlagLabels> {
  const t = await getTranslations('flag');
  return {
    open: t('open'),
    wrong: t('wrong'),
    unclear: t('unclear'),
    text: t('text'),
    send: t('send'),
    sent: t('sent'),
    offline: t('offline'),
  };
}
