import { Recall } from '@recto/ui/recall';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { Progress } from './progress-screen.tsx';

/** Every note that was begun, with how much of each of its concepts is remembered. */
export async function ByConcept({ notes }: { notes: Progress['notes'] }) {
  const t = await getTranslations('progress');
  return (
    <section className="mt-12">
      <h2 className="label">{t('byConcept')}</h2>
      {notes.map((note) => (
        <section key={note.noteId} className="mt-6">
          <h3 className="font-read text-[19px]!">
            <Link href={`/library/${note.noteId}`} className="no-underline hover:underline">
              {note.title}
            </Link>
          </h3>
          <ul className="mt-1.5">
            {note.concepts.map((concept) => (
              <li
                key={concept.id}
                className="flex flex-wrap items-center gap-x-5 border-t border-line py-2.5 first:border-0"
              >
                <span className="min-w-0 flex-1 basis-40">{concept.name}</span>
                <span className="figures text-sm text-ink-2">
                  {t('seen', { seen: concept.seen, cards: concept.cards })}
                </span>
                <span className="figures text-sm text-ink-2">
                  {concept.quizScore === null ? t('noQuiz') : t('quiz', { score: concept.quizScore })}
                </span>
                <Recall value={concept.recall} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
