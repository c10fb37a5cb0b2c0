import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { asDb, sqlite } from '../schema/dialects.ts';
import { schema } from '../schema/schema.ts';
import type { Store } from './store.ts';
import { WriteQueue } from './write-queue.ts';

const MIGRATIONS = fileURLToPath(new URL('../../migrations/sqlite', import.meta.url));

/** Opens (and where needed creates) the database file at `path`, brought up to date: one connection writes, one reads. */
export function openSqlite(path: string): Store {
  mkdirSync(dirname(path), { recursive: true });
  const writer = connect(path);
  migrate(drizzle(writer), { migrationsFolder: MIGRATIONS });
  const reader = connect(path);
  reader.pragma('query_only = ON');
  const queue = new WriteQueue(writer);
  const writing = asDb(drizzle(writer));
  return {
    engine: 'sqlite',
    db: asDb(drizzle(reader)),
    t: schema(sqlite),
    transact: (work) => queue.run(() => work(writing)),
    close: async () => {
      await queue.idle();
      reader.close();
      writer.close();
    },
  };
}

function connect(path: string): Database.Database {
  const connection = new Database(path);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('busy_timeout = 5000');
  return connection;
}
