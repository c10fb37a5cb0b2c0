import type { IncomingMessage, ServerResponse } from 'node:http';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import { fromNodeHeaders, toNodeHandler } from 'better-auth/node';
import type { Application } from '../application.ts';
import { appRouter } from '../router.ts';

export const TRPC_PATH = '/api/trpc/';
export const AUTH_PATH = '/api/auth/';

/** Larger than the largest note in JSON, so that what is refused for its size is refused by name. */
const LARGEST_BODY = 12_000_000;

/**
 * Answers what belongs to the programming interface with tRPC's own Node adapter, and accounts
 * with better-auth's. Gives false for everything else.
 */
export function apiHandler(application: Application): (request: IncomingMessage, response: ServerResponse) => boolean {
  const trpc = createHTTPHandler({
    router: appRouter,
    basePath: TRPC_PATH,
    maxBodySize: LARGEST_BODY,
    createContext: ({ req }) => application.contextOf(fromNodeHeaders(req.headers)),
  });
  const auth = toNodeHandler(application.auth);
  return (request, response) => {
    const url = request.url ?? '';
    if (url.startsWith(TRPC_PATH)) trpc(request, response);
    else if (url.startsWith(AUTH_PATH)) void auth(request, response);
    else return false;
    return true;
  };
}
