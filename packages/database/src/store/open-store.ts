import { join } from 'node:path';
import type { Store } from './store.ts';

/** Where data is kept: a folder for SQLite, or the address of a PostgreSQL database, which wins. */
export interface StorePlace {
  dataDir: string;
  databaseUrl?: string | undefined;
}

/** Opens the store and brings its tables up to date. The engine that is not used is not loaded. */
export async function openStore({ dataDir, databaseUrl }: StorePlace): Promise<Store> {
  if (databaseUrl) return (await import('./postgresql.ts')).openPostgresql(databaseUrl);
  return (await import('./sqlite.ts')).openSqlite(join(dataDir, 'recto.db'));
}
