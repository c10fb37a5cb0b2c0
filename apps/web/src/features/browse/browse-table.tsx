'use client';
import { Field } from '@recto/ui/field';
import { Notice } from '@recto/ui/notice';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { BrowseActions } from './browse-actions.tsx';
import { BrowseRow, COLUMNS } from './browse-row.tsx';
import { type Found, PAGE, type Sort, useCards } from './use-cards.ts';

export type BrowseLabels = Record<
  | 'search'
  | 'hint'
  | 'found'
  | 'none'
  | 'selected'
  | 'select'
  | 'selectAll'
  | 'suspend'
  | 'resume'
  | 'bury'
  | 'mark'
  | 'unmark'
  | 'reset'
  | 'due'
  | 'setDue'
  | 'done'
  | 'card'
  | 'note'
  | 'stability'
  | 'difficulty'
  | 'lapses'
  | 'fresh'
  | 'now'
  | 'suspended'
  | 'buried'
  | 'marked'
  | 'offline',
  string
>;

const ROW_PX = 64;

/** A table of as many rows as there are cards, of which only those in view are made. */
export function BrowseTable({ query, first, labels }: { query: string; first: Found | null; labels: BrowseLabels }) {
  const cards = useCards(query, first);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: cards.total,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  const inView = rows.getVirtualItems();
  const firstPage = Math.floor((inView[0]?.index ?? 0) / PAGE);
  const lastPage = Math.floor((inView.at(-1)?.index ?? 0) / PAGE);
  const { load } = cards;
  useEffect(() => {
    void load(firstPage);
    void load(lastPage);
  }, [firstPage, lastPage, load]);
  const toggle = (cardId: string) =>
    setChosen((now) => {
      const next = new Set(now);
      if (!next.delete(cardId)) next.add(cardId);
      return next;
    });
  const loaded = Array.from({ length: Math.min(cards.total, PAGE) }, (_, at) => cards.cardAt(at)?.cardId ?? []).flat();
  return (
    <div className="mt-5">
      <Field
        label={labels.search}
        type="search"
        value={cards.query}
        onChange={(event) => cards.setQuery(event.currentTarget.value)}
        hint={labels.hint}
      />
      {cards.refusal ? (
        <Notice tone="warn" className="mt-3">
          {cards.refusal}
        </Notice>
      ) : null}
      <p className="figures mt-4 text-sm text-ink-2" role="status">
        {cards.total === 0 ? labels.none : labels.found.replace('{total}', cards.total.toLocaleString('en'))}
      </p>
      <BrowseActions
        chosen={chosen}
        labels={labels}
        onAll={() => setChosen(chosen.size === loaded.length ? new Set() : new Set(loaded))}
        onDone={() => {
          setChosen(new Set());
          cards.reload();
        }}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: rows that are placed by their number cannot be those of a table element. */}
      <div
        role="table"
        aria-rowcount={cards.total + 1}
        aria-label={labels.card}
        className="rounded-md border border-line"
      >
        <Head labels={labels} order={cards.order} onOrder={cards.setOrder} />
        {/* biome-ignore lint/a11y/useSemanticElements: see the table. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus, or keyboards cannot scroll it. */}
        <div ref={box} role="rowgroup" tabIndex={0} aria-label={labels.card} className="h-[60vh] overflow-auto">
          <div role="presentation" className="relative" style={{ height: rows.getTotalSize() }}>
            {inView.map((row) => (
              <BrowseRow
                key={row.key}
                index={row.index}
                top={row.start}
                height={ROW_PX}
                card={cards.cardAt(row.index)}
                isChosen={chosen.has(cards.cardAt(row.index)?.cardId ?? '')}
                labels={labels}
                onToggle={toggle}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

const SORTED: readonly { sort: Sort; label: keyof BrowseLabels; className: string }[] = [
  { sort: 'note', label: 'card', className: '' },
  { sort: 'due', label: 'due', className: '' },
  { sort: 's', label: 'stability', className: 'max-sm:hidden' },
  { sort: 'd', label: 'difficulty', className: 'max-sm:hidden' },
  { sort: 'lapses', label: 'lapses', className: 'max-sm:hidden' },
];

interface HeadProps {
  labels: BrowseLabels;
  order: { sort: Sort; isDescending: boolean };
  onOrder: (order: { sort: Sort; isDescending: boolean }) => void;
}

function Head({ labels, order, onOrder }: HeadProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the table.
    // biome-ignore lint/a11y/useFocusableInteractive: a row is no control; its buttons are.
    <div role="row" aria-rowindex={1} className={`${COLUMNS} border-b border-line bg-sunken text-sm font-semibold`}>
      {/* biome-ignore lint/a11y/useSemanticElements: see the table. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see the row. */}
      <span role="columnheader" className="sr-only">
        {labels.select.replace('{text}', '')}
      </span>
      {SORTED.map(({ sort, label, className }, index) => {
        const isSorted = order.sort === sort;
        return (
          // biome-ignore lint/a11y/useSemanticElements: see the table.
          // biome-ignore lint/a11y/useFocusableInteractive: see the row.
          <span
            key={sort}
            role="columnheader"
            aria-sort={isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none'}
            className={index === 0 ? 'col-start-2' : className}
          >
            <button
              type="button"
              className="min-h-11 text-left"
              onClick={() => onOrder({ sort, isDescending: isSorted && !order.isDescending })}
            >
              {labels[label]}
              {isSorted ? (order.isDescending ? ' ↓' : ' ↑') : ''}
            </button>
          </span>
        );
      })}
    </div>
  );
}
