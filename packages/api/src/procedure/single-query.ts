import type { IncomingMessage, ServerResponse } from 'node:http';
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { Application } from '../application.ts';
import { appRouter } from '../router.ts';

const NEVER_ABORTED = new AbortController().signal;

/** Paths of all queries; whatever else is asked for gets tRPC's own answer. */
const QUERIES = new Set(
  Object.entries<object>(appRouter._def.procedures).flatMap(([path, procedure]) => (isQuery(procedure) ? [path] : [])),
);

function isQuery(procedure: object): boolean {
  const definition: unknown = '_def' in procedure ? procedure._def : undefined;
  return typeof definition === 'object' && definition !== null && 'type' in definition && definition.type === 'query';
}

/** The path and input of a single query: `GET …/study.today?input=…`. Batches and mutations are something else. */
export function singleQueryIn(
  request: IncomingMessage,
  basePath: string,
): { path: string; search: string } | undefined {
  const url = request.url ?? '';
  const mark = url.indexOf('?');
  const path = url.slice(basePath.length, mark < 0 ? undefined : mark);
  const search = mark < 0 ? '' : url.slice(mark + 1);
  return request.method === 'GET' && QUERIES.has(path) && !/(^|&)batch=/.test(search) ? { path, search } : undefined;
}

/**
 * Answers a single query without making web requests, responses and streams of it, which is most of
 * what tRPC's Node adapter does for each; the protocol is the adapter's, to the byte of the body.
 */
export async function answerSingleQuery(
  application: Application,
  { path, search }: { path: string; search: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const context = { ctx: undefined as Awaited<ReturnType<Application['contextOf']>> | undefined };
  try {
    context.ctx = await application.contextOf(request.headers.cookie);
    const getRawInput = async () => inputIn(search);
    const call = {
      router: appRouter,
      path,
      getRawInput,
      ctx: context.ctx,
      type: 'query',
      signal: NEVER_ABORTED,
      batchIndex: 0,
    } as const;
    const data: unknown = await callTRPCProcedure(call);
    send(response, 200, { result: { data } });
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    const shape = getTRPCErrorShape({
      config: appRouter._def._config,
      error,
      type: 'query',
      path,
      input: undefined,
      ctx: context.ctx,
    });
    send(response, getHTTPStatusCodeFromError(error), { error: shape });
  }
}

function inputIn(search: string): unknown {
  const raw = new URLSearchParams(search).get('input');
  if (raw === null) return undefined;
  try {
    return JSON.parse(raw);
  } catch (cause) {
    throw new TRPCError({ code: 'PARSE_ERROR', message: 'The input in the address is not JSON.', cause });
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
    Vary: 'trpc-accept, accept',
  });
  response.end(text);
}
