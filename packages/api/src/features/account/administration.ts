import { randomBytes } from 'node:crypto';
import type { Store } from '@recto/database/store';
import { eq } from 'drizzle-orm';
import type { Auth } from './auth.ts';

/** Why a command on accounts was refused, as a sentence. */
export class AdministrationError extends Error {
  override readonly name = 'AdministrationError';
}

/** Makes an account as signing up does, and gives its id. @throws {AdministrationError} */
export async function createUser(
  auth: Auth,
  { name, email, password }: { name: string; email: string; password: string },
): Promise<string> {
  try {
    const { user } = await auth.api.signUpEmail({ body: { name, email, password } });
    return user.id;
  } catch (error) {
    throw new AdministrationError(error instanceof Error ? error.message : String(error));
  }
}

/** Makes an account an administrator of the installation. @throws {AdministrationError} where nobody has the address */
export async function promoteUser({ transact, t }: Store, email: string): Promise<void> {
  const changed = await transact((tx) =>
    tx
      .update(t.user)
      .set({ role: 'administrator' })
      .where(eq(t.user.email, email.toLowerCase()))
      .returning({ id: t.user.id }),
  );
  if (changed.length === 0) throw new AdministrationError(`Nobody has the address ${email}.`);
}

/** Sets a new password and signs the account out everywhere. Gives the password: the one wanted, or one that is made up. @throws {AdministrationError} */
export async function resetPassword(store: Store, auth: Auth, email: string, wanted?: string): Promise<string> {
  const { db, t, transact } = store;
  const [user] = await db.select({ id: t.user.id }).from(t.user).where(eq(t.user.email, email.toLowerCase()));
  if (!user) throw new AdministrationError(`Nobody has the address ${email}.`);
  const context = await auth.$context;
  const password = wanted ?? randomBytes(12).toString('base64url');
  if (password.length < context.password.config.minPasswordLength)
    throw new AdministrationError(`A password has at least ${context.password.config.minPasswordLength} characters.`);
  const hash = await context.password.hash(password);
  await transact(async (tx) => {
    await tx.update(t.account).set({ password: hash, updatedAt: new Date() }).where(eq(t.account.userId, user.id));
    await tx.delete(t.signInFailure).where(eq(t.signInFailure.email, email.toLowerCase()));
  });
  await context.internalAdapter.deleteUserSessions(user.id);
  return password;
}
