import type { Caller } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import { Recall } from '@recto/ui/recall';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

type Note = Awaited<ReturnType<Caller['library']['list']>>[number];

/** Every note that one may read: own ones first, then the shelves. */
export async function LibraryScreen({ notes }: { notes: Note[] }) {
  const t = await getTranslations('library');
  const shelves = Map.groupBy(notes, (note) =>
    note.isOwn ? t('own') : note.isBuiltIn ? (note.shelf ?? t('other')) : t('assigned'),
  );
  const own = shelves.get(t('own'));
  const rest = [...shelves].filter(([shelf]) => shelf !== t('own'));
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1>{t('title')}</h1>
        <Button asChild look="primary">
          <Link href="/import">{t('bring')}</Link>
        </Button>
      </div>
      {own ? <Shelf title={t('own')} notes={own} /> : <p className="mt-5 text-ink-2">{t('noneYet')}</p>}
      {rest.map(([shelf, onShelf]) => (
        <Shelf key={shelf} title={shelf} notes={onShelf} />
      ))}
    </>
  );
}

async function Shelf({ title, notes }: { title: string; notes: Note[] }) {
  const t = await getTranslations('library');
  return (
    <section className="mt-9">
      <h2 className="label">{title}</h2>
      <ul className="mt-2">
        {notes.map((note) => (
          <li
            key={note.noteId}
            className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-line py-3.5 first:border-0"
          >
            <Link
              href={`/library/${note.noteId}`}
              className="min-w-0 flex-1 basis-60 font-read text-[19px] no-underline hover:underline"
            >
              {note.title}
            </Link>
            <span className="figures text-sm text-ink-2">
              {t('gives', { cards: note.cards, questions: note.questions })}
            </span>
            <span className="figures text-sm text-ink-2">
              {note.due > 0 ? t('due', { due: note.due }) : t('seen', { seen: note.seen, cards: note.cards })}
            </span>
            <Recall value={note.recall} />
          </li>
        ))}
      </ul>
    </section>
  );
}
