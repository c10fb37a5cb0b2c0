'use client';
import type { AppRouter } from '@recto/api/router';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';

/** The router from the browser; only its type is imported. */
export const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/api/trpc' })] });

/** What the server refused, by code, or `undefined` where no server answered. */
export function problemCode(error: unknown): string | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null) return undefined;
  const problem = 'problem' in data ? data.problem : null;
  if (typeof problem === 'object' && problem !== null && 'code' in problem) return String(problem.code);
  return 'code' in data ? String(data.code) : undefined;
}
