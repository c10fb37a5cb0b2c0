import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { SignForm } from './sign-form.tsx';

/** Signing in or up; a guest's progress comes along either way. */
export async function SignScreen({ way, to, isGuest }: { way: 'in' | 'up'; to: string; isGuest: boolean }) {
  const t = await getTranslations('account');
  const other = way === 'in' ? 'up' : 'in';
  return (
    <div className="mx-auto max-w-md py-6">
      <h1>{t(`${way}.title`)}</h1>
      <p className="mt-3 mb-6 text-ink-2">{t(isGuest ? 'guest' : `${way}.lead`)}</p>
      <SignForm
        way={way}
        to={to}
        labels={{
          name: t('name'),
          email: t('email'),
          password: t('password'),
          passwordHint: t('passwordHint'),
          submit: t(`${way}.submit`),
          offline: t('offline'),
        }}
      />
      <p className="mt-6 text-ink-2">
        {t.rich(`${way}.other`, {
          link: (text) => (
            <Link
              className="underline"
              href={`/sign-${other}${to === '/today' ? '' : `?next=${encodeURIComponent(to)}`}`}
            >
              {text}
            </Link>
          ),
        })}
      </p>
    </div>
  );
}
