import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { openStore } from '../store/open-store.ts';
import type { Engine, Store } from '../store/store.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server that the global set-up started, without a database. */
    postgresUrl: string;
  }
}

export const ENGINES: readonly Engine[] = ['sqlite', 'postgresql'];

/** A new, empty store of the given engine, on a real file or a real server; `close` also takes its data away. */
export async function openTestStore(engine: Engine): Promise<Store> {
  const dataDir = await mkdtemp(join(tmpdir(), 'recto-test-'));
  if (engine === 'sqlite') {
    const store = await openStore({ dataDir });
    return closingWith(store, () => rm(dataDir, { recursive: true, force: true }));
  }
  const server = inject('postgresUrl');
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const store = await openStore({ dataDir, databaseUrl: `${server}/${name}` });
  return closingWith(store, () => onServer(server, `drop database ${name} with (force)`));
}

function closingWith(store: Store, after: () => Promise<void>): Store {
  return { ...store, close: () => store.close().then(after) };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
