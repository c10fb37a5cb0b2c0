import type { ReactNode } from 'react';
import { Scrollable } from '../primitives/scrollable.tsx';

export interface ChartTable {
  caption: string;
  head: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly (string | number)[])[];
}

interface Props {
  title: string;
  /** What the picture says, in a sentence. */
  says?: ReactNode;
  table: ChartTable;
  /** What opens the table. */
  tableLabel: string;
  /** Where the figures come as a file. */
  csv?: { href: string; label: string };
  children: ReactNode;
}

/** A chart with its title, a sentence, and behind it the figures as a table and a file. */
export function ChartFrame({ title, says, table, tableLabel, csv, children }: Props) {
  return (
    <figure className="rounded-md border border-line bg-surface p-5">
      <figcaption>
        <h2 className="label">{title}</h2>
        {says ? <p className="figures mt-2 text-sm text-ink-2">{says}</p> : null}
      </figcaption>
      <div className="mt-3">{children}</div>
      <details className="mt-3 text-sm">
        <summary className="inline-flex min-h-8 cursor-pointer items-center text-ink-2 underline">{tableLabel}</summary>
        <Scrollable label={table.caption} className="mt-2 max-h-72">
          <table className="figures w-full text-left">
            <caption className="sr-only">{table.caption}</caption>
            <thead>
              <tr>
                {table.head.map((name) => (
                  <th key={name} scope="col" className="py-1 pr-4 font-semibold">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name, ...values]) => (
                <tr key={String(name)} className="border-t border-line">
                  <th scope="row" className="py-1 pr-4 font-normal">
                    {name}
                  </th>
                  {table.head.slice(1).map((column, index) => (
                    <td key={column} className="py-1 pr-4">
                      {values[index]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrollable>
      </details>
      {csv ? (
        <a className="inline-flex min-h-8 items-center text-sm text-ink-2 underline" href={csv.href}>
          {csv.label}
        </a>
      ) : null}
    </figure>
  );
}
