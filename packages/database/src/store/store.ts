import type { Db } from '../schema/dialects.ts';
import type { Tables } from '../schema/schema.ts';

export type { Db } from '../schema/dialects.ts';

export type Engine = 'sqlite' | 'postgresql';

/** A database that is open, with its tables. */
export interface Store {
  engine: Engine;
  /** For reading. It never sees what a running transaction has not committed. */
  db: Db;
  t: Tables;
  /**
   * Runs `work` in one transaction and gives what it gives: all of it is kept, on disk, or, where
   * it throws, none. Transactions do not overlap in effect; `work` may run again where the engine
   * found a conflict, so it must do nothing but use `tx`.
   */
  transact<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
