import { redirect } from 'next/navigation';
import { me } from '#api/caller.ts';
import { SignScreen } from '#features/account/sign-screen.tsx';
import { titled } from '#features/shell/titled.ts';

export const generateMetadata = () => titled('makeAnAccount');

export default async function SignUpPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const { next } = await searchParams;
  const person = await me();
  const to = next?.startsWith('/') && !next.startsWith('//') ? next : '/today';
  if (person && !person.isGuest) redirect(to);
  return <SignScreen way="up" to={to} isGuest={person?.isGuest ?? false} />;
}
