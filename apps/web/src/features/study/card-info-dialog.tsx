'use client';
import { Dialog } from './dialog.tsx';
import { study } from './outbox.ts';
import { shortInterval } from './session-state.ts';
import type { StudyLabels } from './study-labels.ts';
import { filled } from './study-top.tsx';
import { useFetched } from './use-fetched.ts';

type Info = Awaited<ReturnType<typeof study.card.query>>;

interface Props {
  cardId: string;
  labels: StudyLabels;
  onClose: () => void;
}

/** What is known of a card: its memory, and what was done with it. */
export default function CardInfoDialog({ cardId, labels, onClose }: Props) {
  const { found, refusal } = useFetched(() => study.card.query({ cardId }), cardId);
  return (
    <Dialog title={labels.info} close={labels.close} onClose={onClose}>
      {found ? <Memory info={found} labels={labels} /> : <p className="text-ink-2">{refusal ?? labels.loading}</p>}
      {found && found.history.length > 0 ? <History info={found} labels={labels} /> : null}
    </Dialog>
  );
}

function Memory({ info: { memory, isLeech }, labels }: { info: Info; labels: StudyLabels }) {
  if (!memory) return <p className="text-ink-2">{labels.never}</p>;
  const now = Date.now();
  const next = memory.due <= now ? labels.today : shortInterval(memory.due - now);
  const rows: [string, string][] = [
    [labels.recall, `${Math.round(memory.recall * 100)}%`],
    [labels.next, next],
    [labels.stability, filled(labels.days, { days: memory.stability.toFixed(1) })],
    [labels.difficulty, filled(labels.of10, { value: memory.difficulty.toFixed(1) })],
    [labels.answers, String(memory.reviews)],
    [labels.lapses, `${memory.lapses}${isLeech ? ` · ${labels.leechTag}` : ''}`],
  ];
  return (
    <dl className="figures grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt className="text-[13px] text-ink-2">{name}</dt>
          <dd className="text-lg">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function History({ info, labels }: { info: Info; labels: StudyLabels }) {
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <h3 className="mt-6">{labels.history}</h3>
      <ul className="figures mt-2 text-sm">
        {info.history.map(({ id, at, rating, act, tookMs, origin, undone }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 border-t border-line py-2 first:border-0">
            <span className={undone ? 'text-ink-3 line-through' : ''}>
              {rating ? labels.ratings[rating] : act ? labels.acts[act] : ''}
              {undone ? <span className="sr-only"> ({labels.undone})</span> : null}
            </span>
            <span className="text-ink-2">
              {date.format(at)}
              {rating ? ` · ${(tookMs / 1000).toFixed(1)} s` : ''}
              {origin === 'study' ? '' : ` · ${labels.origins[origin]}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
