import 'server-only';
import type { Caller } from '@recto/api/router';
import { TRPCError } from '@trpc/server';
import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { sharedApplication } from './shared-application.ts';

/** The router for this request, in process: no HTTP to ourselves. */
export const api = cache(async (): Promise<Caller> => sharedApplication().callerFor(await headers()));

/** Whoever is signed in, or null. */
export const me = cache(async () => (await api()).account.me());

/** Whoever is signed in; visitors are sent to the sign-in page and come back after it. */
export async function signedIn(path: string): Promise<NonNullable<Awaited<ReturnType<typeof me>>>> {
  return (await me()) ?? redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

/** What does not exist, or is not theirs to see, becomes the page that says so; all else goes on to the error page. */
export async function orNotFound<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN')) notFound();
    throw error;
  }
}

/** The learner's time zone, as their browser told in a cookie; UTC before it did. */
export async function timeZone(): Promise<string> {
  const given = (await cookies()).get('tz')?.value ?? 'UTC';
  return isTimeZone(given) ? given : 'UTC';
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
