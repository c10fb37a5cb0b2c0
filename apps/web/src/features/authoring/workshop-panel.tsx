'use client';
import type { AppRouter } from '@recto/api/router';
import { Chip } from '@recto/ui/chip';
import { Field } from '@recto/ui/field';
import { RichTextView } from '@recto/ui/rich-text';
import { Scrollable } from '@recto/ui/scrollable';
import type { inferRouterOutputs } from '@trpc/server';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { client } from '#api/client.ts';
import { ActionButton } from '#features/shell/action-button.tsx';
import { OwnQuestionForm, type OwnQuestionLabels } from './own-question-form.tsx';

export type Workshop = inferRouterOutputs<AppRouter>['authoring']['workshop'];

export interface WorkshopLabels extends OwnQuestionLabels {
  decide: string;
  line: string;
  disable: string;
  prompt: string;
  feedback: string;
  save: string;
  saved: string;
  flags: string;
  noFlags: string;
  putAway: string;
  flagKinds: { wrong: string; unclear: string };
  ownQuestions: string;
  remove: string;
  offline: string;
}

interface Props {
  noteId: string;
  workshop: Workshop;
  line: number;
  labels: WorkshopLabels;
}

/** What the author decides beside the text: of the line at hand, or of all. Nothing here is lost by publishing again. */
export function WorkshopPanel({ noteId, workshop, line, labels }: Props) {
  const here = workshop.items.filter((item) => item.line === line);
  const shown = here.length > 0 ? here : workshop.items;
  return (
    <Scrollable label={labels.decide} className="max-h-[min(66vh,760px)] pr-1">
      <Flags noteId={noteId} flags={workshop.flags} labels={labels} />
      <h2 className="label mt-5">{labels.ownQuestions}</h2>
      <OwnQuestions noteId={noteId} questions={workshop.questions} labels={labels} />
      <OwnQuestionForm noteId={noteId} line={line} labels={labels} />
      <h2 className="label mt-6">{labels.decide}</h2>
      <ul className="mt-2 grid gap-2.5">
        {shown.map((item) => (
          <li key={item.itemId}>
            <ItemForm noteId={noteId} item={item} labels={labels} />
          </li>
        ))}
      </ul>
    </Scrollable>
  );
}

function Flags({ noteId, flags, labels }: { noteId: string; flags: Workshop['flags']; labels: WorkshopLabels }) {
  const router = useRouter();
  const putAway = (flagId: string) => async () => {
    await client.authoring.resolveFlag.mutate({ noteId, flagId });
    router.refresh();
  };
  return (
    <section>
      <h2 className="label">{labels.flags}</h2>
      {flags.length === 0 ? <p className="mt-1 text-sm text-ink-2">{labels.noFlags}</p> : null}
      <ul className="mt-2 grid gap-2">
        {flags.map((flag) => (
          <li key={flag.flagId} className="rounded-md border border-line bg-surface p-3 text-sm">
            <p className="flex flex-wrap items-baseline gap-2">
              <Chip tone="warn">{labels.flagKinds[flag.kind]}</Chip>
              <span className="figures text-ink-3">{labels.line.replace('{line}', String(flag.line))}</span>
            </p>
            <p className="mt-1">{flag.text}</p>
            <p className="mt-1 text-ink-2">
              <RichTextView text={flag.about} />
            </p>
            <div className="mt-2">
              <ActionButton offline={labels.offline} action={putAway(flag.flagId)}>
                {labels.putAway}
              </ActionButton>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnQuestions(props: { noteId: string; questions: Workshop['questions']; labels: WorkshopLabels }) {
  const { noteId, questions, labels } = props;
  const router = useRouter();
  const remove = (questionId: string) => async () => {
    await client.authoring.removeQuestion.mutate({ noteId, questionId });
    router.refresh();
  };
  return (
    <ul className="mt-2 grid gap-2">
      {questions.map((question) => (
        <li
          key={question.questionId}
          className="flex flex-wrap items-center gap-3 rounded-md border border-line p-3 text-sm"
        >
          <span className="min-w-0 flex-1">
            {question.prompt}{' '}
            <span className="text-ink-2">
              {question.options
                .filter((option) => option.isRight)
                .map((option) => option.text)
                .join(', ')}
            </span>
          </span>
          <ActionButton offline={labels.offline} action={remove(question.questionId)}>
            {labels.remove}
          </ActionButton>
        </li>
      ))}
    </ul>
  );
}

function ItemForm({
  noteId,
  item,
  labels,
}: {
  noteId: string;
  item: Workshop['items'][number];
  labels: WorkshopLabels;
}) {
  const [isDisabled, setDisabled] = useState(item.isDisabled);
  const [prompt, setPrompt] = useState(item.prompt ?? '');
  const [feedback, setFeedback] = useState(item.feedback ?? '');
  const [isSaved, setSaved] = useState(false);
  const save = async () => {
    await client.authoring.choose.mutate({
      noteId,
      itemId: item.itemId,
      isDisabled,
      prompt: prompt || null,
      feedback: feedback || null,
    });
    setSaved(true);
  };
  return (
    <details className="rounded-md border border-line bg-surface p-3">
      <summary className="cursor-pointer">
        <span className="figures text-xs text-ink-3">{labels.line.replace('{line}', String(item.line))}</span>{' '}
        <span className={isDisabled ? 'font-read text-ink-3 line-through' : 'font-read'}>
          <RichTextView text={item.front} />
        </span>
      </summary>
      <div className="mt-3 grid gap-3 text-sm">
        <label className="flex items-center gap-2">
          <input type="checkbox" checked={isDisabled} onChange={(event) => setDisabled(event.target.checked)} />
          {labels.disable}
        </label>
        <Field
          label={labels.prompt}
          value={prompt}
          maxLength={500}
          onChange={(event) => setPrompt(event.target.value)}
        />
        <Field
          label={labels.feedback}
          value={feedback}
          maxLength={500}
          onChange={(event) => setFeedback(event.target.value)}
        />
        <div className="flex items-center gap-3">
          <ActionButton offline={labels.offline} action={save}>
            {labels.save}
          </ActionButton>
          <span aria-live="polite" className="text-good">
            {isSaved ? labels.saved : ''}
          </span>
        </div>
      </div>
    </details>
  );
}
