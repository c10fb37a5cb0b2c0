import { resolve } from 'node:path';
import { type Application, createApplication } from '@recto/api/application';
import { loadBuiltInLibrary } from '@recto/api/built-in-library';
import { openStore } from '@recto/database/open';
import { pino } from 'pino';

/** Opens the same database as the server does, by the same settings, runs `work` and closes it. */
export async function withApplication<T>(work: (application: Application) => Promise<T>): Promise<T> {
  const store = await openStore({
    dataDir: resolve(process.env.DATA_DIR || 'data'),
    databaseUrl: process.env.DATABASE_URL || undefined,
  });
  try {
    await loadBuiltInLibrary(store, Date.now());
    // A command signs no cookies, so its secret need not be the server's.
    return await work(
      createApplication(store, {
        secret: crypto.randomUUID() + crypto.randomUUID(),
        baseURL: 'http://localhost',
        log: pino({ level: 'silent' }),
      }),
    );
  } finally {
    await store.close();
  }
}
