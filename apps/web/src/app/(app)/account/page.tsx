import { signedIn } from '#api/caller.ts';
import { AccountScreen } from '#features/account/account-screen.tsx';

export const metadata = { title: 'Account' };

export default async function AccountPage() {
  return <AccountScreen person={await signedIn('/account')} />;
}
