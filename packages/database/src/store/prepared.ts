/** A query that is compiled once and run with other values each time. */
export interface Prepared<T> {
  execute(values?: Record<string, unknown>): Promise<T>;
}

const known = new WeakMap<object, Map<string, unknown>>();

/**
 * A query, compiled at its first use on `db` and kept with it: what every answer and every request
 * asks must not be built anew each time. On PostgreSQL a transaction is a `db` of its own, and the
 * server keeps the statement by its name.
 * @param name unique within the program
 */
export function preparedOn<T>(
  db: object,
  name: string,
  build: () => PromiseLike<T> & { prepare(): unknown },
): Prepared<T> {
  const onDb = known.get(db) ?? new Map<string, unknown>();
  known.set(db, onDb);
  const found = onDb.get(name);
  if (found) return found as Prepared<T>;
  const query = build() as { prepare(name: string): Prepared<T> };
  const made = query.prepare(name);
  onDb.set(name, made);
  return made;
}
