import type { Caller } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

type Notes = Awaited<ReturnType<Caller['library']['list']>>;

/** Which note is to be known by a date. */
export async function ChooseNoteScreen({ notes }: { notes: Notes }) {
  const t = await getTranslations('plan');
  return (
    <div className="mx-auto max-w-2xl">
      <h1>{t('title')}</h1>
      <p className="mt-3 text-ink-2">{t('lead')}</p>
      <h2 className="label mt-8">{t('choose')}</h2>
      <ul className="mt-2">
        {notes.map((note) => (
          <li
            key={note.noteId}
            className="flex items-center justify-between gap-4 border-t border-line py-2.5 first:border-0"
          >
            {note.title}
            <Button asChild size="small">
              <Link href={`/plan/${encodeURIComponent(note.noteId)}`} prefetch={false}>
                {t('planThis')}
                <span className="sr-only">: {note.title}</span>
              </Link>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
