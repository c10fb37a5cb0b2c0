'use client';
import type { AppRouter } from '@recto/api/router';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';

/** Browsers let a page's last requests outlive it up to this many bytes. */
const MOST_KEPT = 60_000;

/** What tRPC sends. */
type Sent = Omit<RequestInit, 'signal' | 'body'> & {
  signal?: AbortSignal | null | undefined;
  body?: BodyInit | null | undefined;
};

/** What is written is sent even if the page is left in the same moment. */
const outlivingFetch = (input: RequestInfo | URL | string, init?: Sent): Promise<Response> => {
  const isSmall = typeof init?.body === 'string' && init.body.length < MOST_KEPT;
  const { signal = null, body = null, ...rest } = init ?? {};
  return fetch(input, { ...rest, signal, body, keepalive: isSmall });
};

/** The router from the browser; only its type is imported. */
export const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/api/trpc', fetch: outlivingFetch })] });

/** What the server refused, by code, or `undefined` where no server answered. */
export function problemCode(error: unknown): string | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null) return undefined;
  const problem = 'problem' in data ? data.problem : null;
  if (typeof problem === 'object' && problem !== null && 'code' in problem) return String(problem.code);
  return 'code' in data ? String(data.code) : undefined;
}
