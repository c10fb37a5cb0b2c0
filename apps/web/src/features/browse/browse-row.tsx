import { Chip } from '@recto/ui/chip';
import type { BrowseLabels } from './browse-table.tsx';
import type { BrowsedCard } from './use-cards.ts';

const DAY = 86_400_000;

interface Props {
  /** Its place in the whole table, from 0. */
  index: number;
  /** Pixels. */
  height: number;
  /** Not there yet while its page is on its way. */
  card: BrowsedCard | undefined;
  isChosen: boolean;
  labels: BrowseLabels;
  onToggle: (cardId: string) => void;
}

/** Columns that a phone has no room for. */
export const WIDE_ONLY = 'max-sm:hidden';

/** One card; the head of the table is its first row. */
export function BrowseRow({ index, height, card, isChosen, labels, onToggle }: Props) {
  return (
    <tr aria-rowindex={index + 2} className="figures border-b border-line text-sm" style={{ height }}>
      {card ? <Cells card={card} isChosen={isChosen} labels={labels} onToggle={onToggle} /> : <td colSpan={6} />}
    </tr>
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
  return (
    <>
      <td>
        <label className="grid size-11 place-items-center">
          <input
            type="checkbox"
            checked={isChosen}
            onChange={() => onToggle(card.cardId)}
            className="size-5 accent-accent"
          />
          <span className="sr-only">{labels.select.replace('{text}', card.text)}</span>
        </label>
      </td>
      <td className="max-w-0">
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
      </td>
      <td>{due}</td>
      <td className={WIDE_ONLY}>{card.stability === null ? '–' : card.stability.toFixed(1)}</td>
      <td className={WIDE_ONLY}>{card.difficulty === null ? '–' : card.difficulty.toFixed(1)}</td>
      <td className={WIDE_ONLY}>{card.lapses}</td>
    </>
  );
}
