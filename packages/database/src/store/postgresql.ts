import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { asDb, postgresql } from '../schema/dialects.ts';
import { schema } from '../schema/schema.ts';
import type { Store } from './store.ts';

const MIGRATIONS = fileURLToPath(new URL('../../migrations/postgresql', import.meta.url));
/** Any number that all our processes share and no other program uses. */
const MIGRATION_LOCK = 727_366;
const CONFLICTS = new Set(['40001', '40P01']);
const MOST_TRIES = 10;

/** Opens the PostgreSQL database at `url`, brought up to date; of several processes that start at once one migrates. */
export async function openPostgresql(url: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url });
  // A connection that the server ends while it is idle is replaced at the next query; unheard, the event would end the process.
  pool.on('error', () => undefined);
  try {
    await migrateAlone(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const db = drizzle(pool);
  return {
    engine: 'postgresql',
    db: asDb(db),
    t: schema(postgresql),
    transact: (work) =>
      untilNoConflict(() => db.transaction((tx) => work(asDb(tx)), { isolationLevel: 'serializable' })),
    close: () => pool.end(),
  };
}

async function migrateAlone(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).finally(() => client.release());
  }
}

/** Serializable transactions may refuse each other; the refused one is run again on what the other left. */
async function untilNoConflict<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run();
    } catch (error) {
      if (tries === MOST_TRIES || !isConflict(error)) throw error;
    }
  }
}

function isConflict(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && CONFLICTS.has(String(cause.code));
}
