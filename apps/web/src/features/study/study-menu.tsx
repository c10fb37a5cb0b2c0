import { classNames } from '@recto/ui/class-names';
import type { StudyCard } from './session-state.ts';
import type { StudyLabels } from './study-labels.ts';

type Action = 'mark' | 'bury' | 'suspend' | 'info' | 'edit' | 'replay' | 'explain' | 'help';

interface Props {
  card: StudyCard;
  isShown: boolean;
  can: Record<Action, () => void>;
  labels: StudyLabels;
}

const ID = 'study-menu';

/** Everything else that can be done with the card on screen, for whoever has no keys at hand. */
export function StudyMenu({ card, isShown, can, labels }: Props) {
  const rows: { action: Action; text: string; key: string }[] = [
    ...(isShown ? [{ action: 'explain' as const, text: labels.explain, key: '' }] : []),
    { action: 'mark', text: card.isMarked ? labels.unmark : labels.mark, key: '!' },
    { action: 'bury', text: labels.bury, key: '-' },
    { action: 'suspend', text: labels.suspend, key: '@' },
    { action: 'info', text: labels.info, key: 'i' },
    { action: 'edit', text: card.isOwn ? labels.edit : labels.keySuggest, key: 'e' },
    { action: 'replay', text: labels.readAloud, key: 'r' },
    { action: 'help', text: labels.keys, key: '?' },
  ];
  return (
    <>
      <button
        type="button"
        popoverTarget={ID}
        aria-label={labels.more}
        className="grid min-h-11 min-w-8 place-items-center text-lg leading-none"
      >
        ⋯
      </button>
      <div
        id={ID}
        popover="auto"
        className="lifted fixed inset-auto top-14 right-4 m-0 min-w-60 rounded-md border border-line bg-surface p-1.5 text-ink"
      >
        {rows.map(({ action, text, key }) => (
          <button
            key={action}
            type="button"
            popoverTarget={ID}
            popoverTargetAction="hide"
            onClick={can[action]}
            className={classNames(
              'flex min-h-11 w-full items-center justify-between gap-6 rounded-sm px-3 text-left hover:bg-sunken',
            )}
          >
            {text}
            {key ? <kbd>{key}</kbd> : null}
          </button>
        ))}
      </div>
    </>
  );
}
