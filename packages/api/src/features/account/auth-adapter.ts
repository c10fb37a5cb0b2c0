import type { Db, Store } from '@recto/database/store';
import type { BetterAuthOptions, DBAdapter } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';

type AdapterFor = (options: BetterAuthOptions) => DBAdapter<BetterAuthOptions>;

/**
 * better-auth's drizzle adapter, with its writes in our transactions: on SQLite there is one
 * writer, and what better-auth writes waits its turn like everything else.
 * @param onWrite called after each write
 */
export function queuedAdapter(store: Store, onWrite: () => void): AdapterFor {
  const over = (db: Db): AdapterFor =>
    drizzleAdapter(db, { provider: store.engine === 'sqlite' ? 'sqlite' : 'pg', schema: store.t });
  return (options) => {
    const reads = over(store.db)(options);
    const write = <T>(work: (adapter: DBAdapter<BetterAuthOptions>) => Promise<T>) =>
      store.transact((tx) => work(over(tx)(options))).finally(onWrite);
    return {
      ...reads,
      create: (data) => write((adapter) => adapter.create(data)),
      update: (data) => write((adapter) => adapter.update(data)),
      updateMany: (data) => write((adapter) => adapter.updateMany(data)),
      delete: (data) => write((adapter) => adapter.delete(data)),
      deleteMany: (data) => write((adapter) => adapter.deleteMany(data)),
      consumeOne: (data) => write((adapter) => adapter.consumeOne(data)),
      incrementOne: (data) => write((adapter) => adapter.incrementOne(data)),
      transaction: (work) => write((adapter) => work(adapter)),
    };
  };
}
