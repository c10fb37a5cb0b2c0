import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Application, createApplication } from '@recto/api/application';
import { loadBuiltInLibrary } from '@recto/api/built-in-library';
import { openStore } from '@recto/database/open';
import { pino } from 'pino';

/** The product on a new SQLite database in a folder of its own, with the built-in library; `close` takes the folder away. */
export async function benchApplication(): Promise<{
  application: Application;
  dataDir: string;
  close: () => Promise<void>;
}> {
  const dataDir = await mkdtemp(join(tmpdir(), 'recto-bench-'));
  const store = await openStore({ dataDir });
  await loadBuiltInLibrary(store, Date.now());
  const application = createApplication(store, { secret: 'x'.repeat(32), log: pino({ level: 'silent' }) });
  const close = async () => {
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { application, dataDir, close };
}
