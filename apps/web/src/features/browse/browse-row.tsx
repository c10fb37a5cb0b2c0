import { Chip } from '@recto/ui/chip';
import type { ReactNode } from 'react';
import type { BrowseLabels } from './browse-table.tsx';
import type { BrowsedCard } from './use-cards.ts';

/** Box, card, due, stability, difficulty, lapses. */
export const COLUMNS =
  'grid grid-cols-[44px_minmax(0,1fr)_84px] items-center gap-x-3 px-2 sm:grid-cols-[44px_minmax(0,1fr)_92px_84px_84px_72px]';

const DAY = 86_400_000;

interface Props {
  index: number;
  top: number;
  height: number;
  /** Not there yet while its page is on its way. */
  card: BrowsedCard | undefined;
  isChosen: boolean;
  labels: BrowseLabels;
  onToggle: (cardId: string) => void;
}

/** One card, at its place in the whole table. */
export function BrowseRow({ index, top, height, card, isChosen, labels, onToggle }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are placed by their number cannot be those of a table element.
    // biome-ignore lint/a11y/useFocusableInteractive: a row is no control; what is in it is.
    <div
      role="row"
      aria-rowindex={index + 2}
      className={`${COLUMNS} figures absolute inset-x-0 border-b border-line text-sm`}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      {card ? <Cells card={card} isChosen={isChosen} labels={labels} onToggle={onToggle} /> : null}
    </div>
  );
}

function Cells({
  card,
  isChosen,
  labels,
  onToggle,
}: Pick<Props, 'isChosen' | 'labels' | 'onToggle'> & { card: BrowsedCard }) {
  const now = Date.now();
  const due =
    card.due === null
      ? labels.fresh
      : card.due <= now
        ? labels.now
        : new Intl.DateTimeFormat('en', {
            day: 'numeric',
            month: 'short',
            ...(card.due - now > 300 * DAY ? { year: '2-digit' } : {}),
          }).format(card.due);
  const states = [
    ...(card.isSuspended ? [labels.suspended] : []),
    ...(card.isBuried ? [labels.buried] : []),
    ...(card.isMarked ? [labels.marked] : []),
  ];
  const hidden = 'max-sm:hidden';
  return (
    <>
      <Cell>
        <label className="grid size-11 place-items-center">
          <input
            type="checkbox"
            checked={isChosen}
            onChange={() => onToggle(card.cardId)}
            className="size-5 accent-accent"
          />
          <span className="sr-only">{labels.select.replace('{text}', card.text)}</span>
        </label>
      </Cell>
      <Cell>
        <a href={`/library/${card.noteId}#line-${card.line}`} className="block truncate no-underline hover:underline">
          {card.text}
        </a>
        <span className="flex items-center gap-2 truncate text-[13px] text-ink-2">
          {card.noteTitle}
          {states.map((state) => (
            <Chip key={state} tone="warn">
              {state}
            </Chip>
          ))}
        </span>
      </Cell>
      <Cell>{due}</Cell>
      <Cell className={hidden}>{card.stability === null ? '–' : card.stability.toFixed(1)}</Cell>
      <Cell className={hidden}>{card.difficulty === null ? '–' : card.difficulty.toFixed(1)}</Cell>
      <Cell className={hidden}>{card.lapses}</Cell>
    </>
  );
}

function Cell({ className, children }: { className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the row.
    <div role="cell" className={className}>
      {children}
    </div>
  );
}
