const ROWS = 400;

/** Rows in portions that fit the number of variables that one statement may have in either engine. */
export function inChunks<T>(rows: readonly T[], size = ROWS): T[][] {
  const chunks: T[][] = [];
  for (let from = 0; from < rows.length; from += size) chunks.push(rows.slice(from, from + size));
  return chunks;
}
