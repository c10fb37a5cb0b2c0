import {
  bigint,
  boolean,
  doublePrecision,
  jsonb,
  check as pgCheck,
  index as pgIndex,
  integer as pgInteger,
  primaryKey as pgPrimaryKey,
  pgTable,
  text as pgText,
  uniqueIndex as pgUniqueIndex,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * The dozen builders that the schema is written with. They are typed as SQLite's; PostgreSQL's
 * are cast to the same type, here and nowhere else, since every query is written once.
 */
const sqliteDialect = {
  table: sqliteTable,
  text: () => text(),
  oneOf: <const V extends readonly [string, ...string[]]>(values: V) => text({ enum: values }),
  /** Milliseconds since 1970. */
  time: () => integer({ mode: 'number' }),
  /** A date as better-auth stores it. */
  date: () => integer({ mode: 'timestamp_ms' }),
  count: () => integer({ mode: 'number' }),
  real: () => real(),
  flag: () => integer({ mode: 'boolean' }),
  json: <T>() => text({ mode: 'json' }).$type<T>(),
  index,
  uniqueIndex,
  primaryKey,
  check,
};

export type Dialect = typeof sqliteDialect;

export const sqlite: Dialect = sqliteDialect;

export const postgresql = {
  table: pgTable,
  text: () => pgText(),
  oneOf: (values: readonly [string, ...string[]]) => pgText({ enum: [...values] }),
  time: () => bigint({ mode: 'number' }),
  date: () => timestamp({ withTimezone: true, mode: 'date' }),
  count: () => pgInteger(),
  real: () => doublePrecision(),
  flag: () => boolean(),
  json: () => jsonb(),
  index: pgIndex,
  uniqueIndex: pgUniqueIndex,
  primaryKey: pgPrimaryKey,
  check: pgCheck,
} as unknown as Dialect;

/** A database as queries see it, whichever engine answers. Await a query; `.all()` and the like are SQLite's alone. */
export type Db = Pick<
  BaseSQLiteDatabase<'async', unknown, Record<string, never>>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count'
>;

/** Either engine's drizzle as `Db`: their builders have the same methods and are both awaited. */
export function asDb(db: object): Db {
  return db as unknown as Db;
}
