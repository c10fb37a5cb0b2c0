/** A query that is compiled once and run with other values each time. */
export interface Prepared<T> {
  execute(values?: Record<string, unknown>): Promise<T>;
}

/**
 * Prepares a query for either engine. PostgreSQL keeps prepared statements by name; SQLite needs
 * none and ignores it.
 * @param name unique within the program
 */
export function prepared<T>(query: PromiseLike<T> & { prepare(): unknown }, name: string): Prepared<T> {
  const preparing = query as { prepare(name: string): Prepared<T> };
  return preparing.prepare(name);
}
