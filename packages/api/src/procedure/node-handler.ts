import type { IncomingMessage, ServerResponse } from 'node:http';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import { toNodeHandler } from 'better-auth/node';
import type { Application } from '../application.ts';
import { CLIENT_ADDRESS_HEADER } from '../features/account/auth.ts';
import { appRouter } from '../router.ts';
import { answerSingleQuery, singleQueryIn } from './single-query.ts';

export const TRPC_PATH = '/api/trpc/';
export const AUTH_PATH = '/api/auth/';

/** Larger than the largest note in JSON, so that what is refused for its size is refused by name. */
const LARGEST_BODY = 12_000_000;

/** The address that the connection comes from; behind a proxy of ours, the one that the proxy saw. */
function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : undefined;
  return forwarded || (request.socket.remoteAddress ?? '');
}

/**
 * Answers what belongs to the programming interface with tRPC's own Node adapter (single queries on
 * a shorter way), and accounts with better-auth's. Gives false for everything else.
 */
export function apiHandler(
  application: Application,
  { trustProxy = false } = {},
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const trpc = createHTTPHandler({
    router: appRouter,
    basePath: TRPC_PATH,
    maxBodySize: LARGEST_BODY,
    createContext: ({ req }) => application.contextOf(req.headers.cookie),
  });
  const auth = toNodeHandler(application.auth);
  return (request, response) => {
    const url = request.url ?? '';
    request.headers[CLIENT_ADDRESS_HEADER] = clientAddress(request, trustProxy);
    const query = url.startsWith(TRPC_PATH) ? singleQueryIn(request, TRPC_PATH) : undefined;
    if (query) void answerSingleQuery(application, query, request, response);
    else if (url.startsWith(TRPC_PATH)) trpc(request, response);
    else if (url.startsWith(AUTH_PATH)) void auth(request, response);
    else return false;
    return true;
  };
}
