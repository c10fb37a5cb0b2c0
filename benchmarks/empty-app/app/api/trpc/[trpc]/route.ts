import type { Application } from '@recto/api/application';
import { appRouter } from '@recto/api/router';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';

declare global {
  var benchmarkApplication: Application | undefined;
}

/** The same router, answered by a route handler of Next. */
function handler(request: Request): Promise<Response> {
  const application = globalThis.benchmarkApplication;
  if (!application) throw new Error('started without an application');
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext: () => application.contextOf(request.headers.get('cookie')),
  });
}

export { handler as GET, handler as POST };
