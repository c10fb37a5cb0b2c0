import { type SQL, sql } from 'drizzle-orm';

/** "Take it from the row that was to be inserted", for the columns that a conflict updates. */
export function incoming<const C extends string>(...columns: readonly C[]): Record<C, SQL> {
  const entries = columns.map((column) => [column, sql`excluded.${sql.identifier(column)}`]);
  return Object.fromEntries(entries) as Record<C, SQL>;
}
