'use client';
import { Chip, toneOfSide } from '@recto/ui/chip';
import { RichTextView } from '@recto/ui/rich-text';
import { Dialog } from './dialog.tsx';
import { study } from './outbox.ts';
import type { StudyLabels } from './study-labels.ts';
import { useFetched } from './use-fetched.ts';

interface Props {
  cardId: string;
  labels: StudyLabels;
  onClose: () => void;
}

/** What the note says here, with the rival concept beside it. */
export default function ExplainDialog({ cardId, labels, onClose }: Props) {
  const { found, refusal } = useFetched(() => study.explain.query({ cardId }), cardId);
  return (
    <Dialog title={labels.explain} close={labels.close} onClose={onClose}>
      {found ? null : <p className="text-ink-2">{refusal ?? labels.loading}</p>}
      <ul className="grid gap-4 sm:grid-cols-2">
        {found?.rows.map((row) => (
          <li key={`${row.concept} ${row.line} ${row.isAsked}`} className="rounded-md border border-line p-4">
            <Chip tone={toneOfSide(row.side)}>{row.concept}</Chip>
            <p className="mt-2 text-[13px] text-ink-2">
              <RichTextView text={row.front} />
            </p>
            <p className="mt-2 font-read text-[17px] leading-snug">
              <RichTextView text={row.back} />
            </p>
          </li>
        ))}
      </ul>
      {found ? (
        <p className="mt-4">
          <a
            className="inline-flex min-h-9 items-center underline"
            href={`/library/${encodeURIComponent(found.noteId)}#line-${found.line}`}
            target="_blank"
            rel="noreferrer"
          >
            {labels.source.replace('{title}', found.noteTitle).replace('{line}', String(found.line))}
          </a>
        </p>
      ) : null}
    </Dialog>
  );
}
