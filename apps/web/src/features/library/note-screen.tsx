import type { Caller } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import { Panel } from '@recto/ui/panel';
import { Recall } from '@recto/ui/recall';
import { Scrollable } from '@recto/ui/scrollable';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { StartQuiz } from '#features/quiz/start-quiz.tsx';
import { practiceHref } from '#features/study/practice-href.ts';
import { NoteText } from './note-text.tsx';
import type { RecallItem } from './recall-on.ts';
import { RecallSlider } from './recall-slider.tsx';

type Note = Awaited<ReturnType<Caller['library']['note']>>;
type Plan = Awaited<ReturnType<Caller['planning']['outlook']>>;

/** The note as it was written, and beside it what it gives and how much of it is remembered. */
export async function NoteScreen({ note, plan, timeZone }: { note: Note; plan: Plan; timeZone: string }) {
  const t = await getTranslations('note');
  const names = new Map(note.concepts.map((concept) => [concept.id, concept.name]));
  const items = note.items.map(({ line, conceptId, memories }) => ({
    line,
    memories,
    concept: names.get(conceptId) ?? '',
  }));
  return (
    <>
      <p className="text-sm text-ink-3">
        <Link href="/library" className="underline">
          {t('library')}
        </Link>
        {note.shelf ? ` / ${note.shelf}` : null}
      </p>
      <h1>{note.title}</h1>
      <p className="figures mt-2 text-ink-2">
        {t('gives', { cards: note.cards, questions: note.questions })} ·{' '}
        {note.recall === null ? t('unseen') : t('recall', { recall: note.recall, seen: note.seen })}
      </p>
      <div className="mt-5 flex flex-wrap items-start gap-3" id="quiz">
        <Button asChild look="primary">
          <Link href={`/study?note=${encodeURIComponent(note.noteId)}`} prefetch={false}>
            {note.due > 0 ? t('studyDue', { due: note.due }) : t('study')}
          </Link>
        </Button>
        {note.questions > 0 ? <StartQuiz noteId={note.noteId} label={t('quiz')} offline={t('offline')} /> : null}
        <Button asChild look="quiet">
          <Link href={`/plan/${encodeURIComponent(note.noteId)}`} prefetch={false}>
            {t('plan')}
          </Link>
        </Button>
        <Button asChild look="quiet">
          <Link href={practiceHref.note(note.noteId)} prefetch={false}>
            {t('practise')}
          </Link>
        </Button>
        <Button asChild look="quiet">
          <Link href={`/library/${encodeURIComponent(note.noteId)}/sheet`} prefetch={false}>
            {t('print')}
          </Link>
        </Button>
        <Button asChild look="quiet">
          <a href={`/library/${encodeURIComponent(note.noteId)}/note.md`}>{t('download')}</a>
        </Button>
        {note.isOwn ? (
          <Button asChild look="quiet">
            <Link href={`/import?note=${encodeURIComponent(note.noteId)}`}>{t('edit')}</Link>
          </Button>
        ) : null}
      </div>
      <div className="mt-9 grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_270px]">
        <article className="prose-note">
          <NoteText
            markdown={note.markdown}
            title={note.title}
            tableLabel={t.raw('table') as string}
            links={note.links}
            items={items}
          />
        </article>
        <div className="grid content-start gap-4 lg:sticky lg:top-6 lg:self-start">
          {note.seen > 0 ? <RecallPanel items={items} plan={plan} timeZone={timeZone} /> : null}
          <WhatItGives note={note} />
        </div>
      </div>
    </>
  );
}

/** When what is recalled: now, and on a day to come. */
async function RecallPanel({ items, plan, timeZone }: { items: readonly RecallItem[]; plan: Plan; timeZone: string }) {
  const t = await getTranslations('note');
  const format = await getFormatter();
  return (
    <Panel className="p-4.5">
      <RecallSlider
        items={items.map(({ memories }) => ({ memories }))}
        labels={{
          title: t('recallOn'),
          today: t('recallToday'),
          without: t.raw('without') as string,
          forgotten: t('forgotten'),
          known: t('known'),
          none: t('unseen'),
        }}
        plan={
          plan
            ? t('withPlan', {
                recall: plan.expectedRecall,
                date: format.dateTime(plan.dueAt, { weekday: 'short', day: 'numeric', month: 'short', timeZone }),
              })
            : null
        }
      />
    </Panel>
  );
}

async function WhatItGives({ note }: { note: Note }) {
  const t = await getTranslations('note');
  const concepts = new Map(note.concepts.map((concept) => [concept.id, concept.name]));
  return (
    <aside>
      <Panel className="p-4.5">
        <h2 className="label">{t('what')}</h2>
        <Scrollable label={t('what')} className="mt-2 max-h-[70vh]">
          <ul>
            {note.items.map((item) => (
              <li
                key={item.itemId}
                className="flex items-center gap-2 border-t border-line py-1.5 text-sm first:border-0"
              >
                <a href={`#line-${item.line}`} className="figures min-w-11 text-ink-2 underline">
                  {t('line', { line: item.line })}
                </a>
                <span className="min-w-0 flex-1">
                  {t(`kinds.${item.kind}`)} <span className="text-ink-2">{concepts.get(item.conceptId)}</span>
                </span>
                <Recall value={item.recall} />
              </li>
            ))}
          </ul>
        </Scrollable>
      </Panel>
      {note.elsewhere.length > 0 ? (
        <Panel className="mt-4 p-4.5">
          <h2 className="label">{t('elsewhere')}</h2>
          <ul className="mt-2 grid gap-1.5 text-sm">
            {note.elsewhere.map((one) => (
              <li key={`${one.noteId} ${one.conceptId}`}>
                {concepts.get(one.conceptId)}:{' '}
                <Link href={`/library/${one.noteId}`} className="underline">
                  {one.title}
                </Link>
                {one.isSame ? null : <span className="text-ink-2"> {t('perhaps')}</span>}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </aside>
  );
}
