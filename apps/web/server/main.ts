import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createApplication } from '@recto/api/application';
import { loadBuiltInLibrary } from '@recto/api/built-in-library';
import { apiHandler } from '@recto/api/node-handler';
import { openStore } from '@recto/api/open-store';
import { bringUpToDate, startUpkeep } from '@recto/api/upkeep';
import next from 'next';
import { type Logger, pino } from 'pino';
import { shareApplication } from '../src/api/shared-application.ts';
import { authSecret } from './secret.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { readSettings, type Settings, SettingsError } from './settings.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const WEB = fileURLToPath(new URL('..', import.meta.url));
const isDev = process.argv.includes('--dev');

async function main(settings: Settings): Promise<void> {
  const log = pino({ level: settings.LOG_LEVEL, base: null }, pino.destination({ fd: 2, sync: true }));
  const store = await openStore({ dataDir: settings.DATA_DIR, databaseUrl: settings.DATABASE_URL });
  const written = await loadBuiltInLibrary(store, Date.now());
  if (written > 0) log.info({ notes: written }, 'built-in library loaded');
  const broughtUp = await bringUpToDate(store);
  if (broughtUp > 0) log.info({ learners: broughtUp }, 'statistics written from answers');
  const application = createApplication(store, {
    secret: await authSecret(settings.DATA_DIR, settings.AUTH_SECRET),
    baseURL: settings.PUBLIC_URL,
    log,
  });
  shareApplication(application);
  const server = createServer();
  const pages = next({ dev: isDev, dir: WEB, httpServer: server });
  await pages.prepare();
  const toPage = pages.getRequestHandler();
  const toApi = apiHandler(application, { trustProxy: settings.TRUST_PROXY });
  server.on('request', (request, response) => {
    setSecurityHeaders(request, response, { isDev });
    if (!toApi(request, response)) void toPage(request, response);
  });
  await listen(server, settings);
  const stopUpkeep = startUpkeep(store, log);
  stopOnSignals(server, log, async () => {
    stopUpkeep();
    await pages.close();
    await store.close();
  });
}

async function listen(server: Server, { PORT, HOST }: Settings): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : PORT;
  process.stdout.write(`Recto is ready on http://${HOST}:${port}\n`);
}

/** Finishes what is running, closes the database, exits with 0. A second signal changes nothing. */
function stopOnSignals(server: Server, log: Logger, close: () => Promise<void>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.close(
      () =>
        void close().then(
          () => process.exit(0),
          (error) => {
            log.error(error, 'closing failed');
            process.exit(1);
          },
        ),
    );
    server.closeIdleConnections();
    setInterval(() => server.closeIdleConnections(), 50).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function explain(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'The port is in use already. Stop what uses it, or set PORT to another.';
  if (error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED')
    return 'No database answers at DATABASE_URL. Start it, or unset DATABASE_URL to use SQLite.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  const settings = readSettings(process.env, ROOT);
  // Next's plug-ins take their paths from here.
  process.chdir(WEB);
  await main(settings);
} catch (error) {
  process.stderr.write(`recto: ${explain(error)}\n`);
  process.exit(1);
}
