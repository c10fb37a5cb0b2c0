import { signedIn } from '#api/caller.ts';
import { AccountScreen } from '#features/account/account-screen.tsx';
import { titled } from '#features/shell/titled.ts';

export const generateMetadata = () => titled('account');

export default async function AccountPage() {
  return <AccountScreen person={await signedIn('/account')} />;
}
