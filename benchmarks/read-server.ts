import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { apiHandler } from '@recto/api/node-handler';
import next from 'next';
import { benchApplication } from './bench-application.ts';

// One of the two sides of `reads`, in a process of its own: `ours` answers the router itself,
// `next` hands every request to Next, whose route handler answers the same router.
const [side] = process.argv.slice(2);
const { application } = await benchApplication();
globalThis.benchmarkApplication = application;
const server = createServer();
if (side === 'ours') {
  const handle = apiHandler(application);
  server.on('request', (request, response) => void handle(request, response));
} else {
  const pages = next({ dev: false, dir: fileURLToPath(new URL('empty-app', import.meta.url)), httpServer: server });
  await pages.prepare();
  const toPage = pages.getRequestHandler();
  const handle = apiHandler(application);
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/api/auth/')) handle(request, response);
    else void toPage(request, response);
  });
}
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
});
process.on('disconnect', () => process.exit(0));
