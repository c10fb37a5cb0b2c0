'use client';
import { createAuthClient } from 'better-auth/client';
import { anonymousClient } from 'better-auth/client/plugins';
import { RefusedError } from '#api/use-action.ts';

const auth = createAuthClient({ plugins: [anonymousClient()], disableDefaultFetchPlugins: true });

/** A guest's session; whoever has one already keeps it. */
export async function startAsGuest(): Promise<void> {
  const session = await auth.getSession();
  if (!session.data) accept(await auth.signIn.anonymous());
}

export async function signIn(email: string, password: string): Promise<void> {
  accept(await auth.signIn.email({ email, password }));
}

export async function signUp(name: string, email: string, password: string): Promise<void> {
  accept(await auth.signUp.email({ name, email, password }));
}

export async function signOut(): Promise<void> {
  accept(await auth.signOut());
}

/** @throws {RefusedError} with the server's sentence */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  accept(await auth.changePassword({ currentPassword, newPassword, revokeOtherSessions: true }));
}

function accept({ error }: { error: { message?: string | undefined; status: number } | null }): void {
  if (!error) return;
  if (error.status === 0) throw new TypeError('no answer');
  throw new RefusedError(error.message ?? '');
}
