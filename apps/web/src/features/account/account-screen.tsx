import { Button } from '@recto/ui/button';
import { Panel } from '@recto/ui/panel';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ChangePassword, SignOut } from './account-forms.tsx';

/** One's own account: password and signing out; a guest is offered to keep what they have. */
export async function AccountScreen({ person }: { person: { name: string; isGuest: boolean } }) {
  const t = await getTranslations('account');
  return (
    <div className="mx-auto max-w-md">
      <h1>{person.isGuest ? t('guestTitle') : person.name}</h1>
      <p className="mt-3">
        <Link href="/settings" className="inline-flex min-h-9 items-center underline">
          {t('settings')}
        </Link>
      </p>
      {person.isGuest ? (
        <>
          <p className="mt-3 mb-5 text-ink-2">{t('guest')}</p>
          <Button asChild look="primary">
            <Link href="/sign-up">{t('up.submit')}</Link>
          </Button>
        </>
      ) : (
        <>
          <Panel className="my-6 p-5">
            <h2 className="mb-4 text-lg!">{t('changePassword')}</h2>
            <ChangePassword
              labels={{
                current: t('currentPassword'),
                next: t('newPassword'),
                hint: t('passwordHint'),
                submit: t('changeNow'),
                done: t('changed'),
                offline: t('offline'),
              }}
            />
          </Panel>
          <SignOut label={t('signOut')} offline={t('offline')} />
        </>
      )}
    </div>
  );
}
