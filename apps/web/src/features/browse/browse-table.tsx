'use client';
import { Field } from '@recto/ui/field';
import { Notice } from '@recto/ui/notice';
import { Scrollable } from '@recto/ui/scrollable';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { BrowseActions } from './browse-actions.tsx';
import { BrowseRow, WIDE_ONLY } from './browse-row.tsx';
import { type Found, PAGE, type Sort, useCards } from './use-cards.ts';

export type BrowseLabels = Record<
  | 'search'
  | 'hint'
  | 'found'
  | 'none'
  | 'selected'
  | 'choose'
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
  const box = useRef<HTMLElement>(null);
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
      <Scrollable ref={box} label={labels.card} className="h-[60vh] rounded-md border border-line">
        {/* The room of the rows that are not in view. */}
        <div
          style={{ paddingTop: inView[0]?.start ?? 0, paddingBottom: rows.getTotalSize() - (inView.at(-1)?.end ?? 0) }}
        >
          <table aria-rowcount={cards.total + 1} className="w-full table-fixed">
            <Head labels={labels} order={cards.order} onOrder={cards.setOrder} />
            <tbody>
              {inView.map(({ key, index }) => (
                <BrowseRow
                  key={key}
                  index={index}
                  height={ROW_PX}
                  card={cards.cardAt(index)}
                  isChosen={chosen.has(cards.cardAt(index)?.cardId ?? '')}
                  labels={labels}
                  onToggle={toggle}
                />
              ))}
            </tbody>
          </table>
        </div>
      </Scrollable>
    </div>
  );
}

const SORTED: readonly { sort: Sort; label: keyof BrowseLabels; className: string }[] = [
  { sort: 'note', label: 'card', className: '' },
  { sort: 'due', label: 'due', className: 'w-24' },
  { sort: 's', label: 'stability', className: `w-24 ${WIDE_ONLY}` },
  { sort: 'd', label: 'difficulty', className: `w-24 ${WIDE_ONLY}` },
  { sort: 'lapses', label: 'lapses', className: `w-20 ${WIDE_ONLY}` },
];

interface HeadProps {
  labels: BrowseLabels;
  order: { sort: Sort; isDescending: boolean };
  onOrder: (order: { sort: Sort; isDescending: boolean }) => void;
}

function Head({ labels, order, onOrder }: HeadProps) {
  return (
    <thead className="sticky top-0 z-10 bg-sunken text-left text-sm font-semibold">
      <tr aria-rowindex={1}>
        <th scope="col" className="w-13">
          <span className="sr-only">{labels.choose}</span>
        </th>
        {SORTED.map(({ sort, label, className }) => {
          const isSorted = order.sort === sort;
          return (
            <th
              key={sort}
              scope="col"
              aria-sort={isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none'}
              className={className}
            >
              <button
                type="button"
                className="min-h-11 text-left"
                onClick={() => onOrder({ sort, isDescending: isSorted && !order.isDescending })}
              >
                {labels[label]}
                {isSorted ? (order.isDescending ? ' ↓' : ' ↑') : ''}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
