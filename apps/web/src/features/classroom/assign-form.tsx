'use client';
import { Button } from '@recto/ui/button';
import { Choice, Field } from '@recto/ui/field';
import { Notice } from '@recto/ui/notice';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { client } from '#api/client.ts';
import { useAction } from '#api/use-action.ts';

interface Labels {
  note: string;
  opens: string;
  due: string;
  target: string;
  targetHint: string;
  form: string;
  forms: { study: string; exam: string };
  questions: string;
  minutes: string;
  minutesHint: string;
  review: string;
  reviews: { submission: string; due: string; never: string };
  submit: string;
  done: string;
  offline: string;
}

const REVIEWS = ['submission', 'due', 'never'] as const;
const WEEK = 7 * 86_400_000;

/** Sets a note for the class: from when, until when, and how much of it should be recalled then. */
export function AssignForm({
  classId,
  notes,
  now,
  labels,
}: {
  classId: string;
  notes: { noteId: string; title: string }[];
  now: number;
  labels: Labels;
}) {
  const router = useRouter();
  const [isDone, setDone] = useState(false);
  const [form, setForm] = useState<'study' | 'exam'>('study');
  const { run, isRunning, refusal } = useAction(async (data: FormData) => {
    setDone(false);
    const text = (name: string) => String(data.get(name) ?? '');
    await client.classroom.assign.mutate({
      classId,
      noteId: text('note'),
      opensAt: text('opens') === '' ? Date.now() : atLocal(text('opens'), '00:00'),
      dueAt: atLocal(text('due'), '23:59'),
      targetRecall: Number(text('target') || 90) / 100,
      form,
      questions: form === 'exam' ? Number(text('questions')) : null,
      minutes: text('minutes') === '' ? null : Number(text('minutes')),
      review: REVIEWS.find((one) => one === text('review')) ?? 'due',
    });
    setDone(true);
    router.refresh();
  }, labels.offline);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void run(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <Choice
        label={labels.form}
        value={form}
        onChange={(event) => setForm(event.currentTarget.value === 'exam' ? 'exam' : 'study')}
      >
        <option value="study">{labels.forms.study}</option>
        <option value="exam">{labels.forms.exam}</option>
      </Choice>
      <Choice label={labels.note} name="note" required>
        {notes.map(({ noteId, title }) => (
          <option key={noteId} value={noteId}>
            {title}
          </option>
        ))}
      </Choice>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label={labels.opens} name="opens" type="date" />
        <Field
          label={labels.due}
          name="due"
          type="date"
          required
          defaultValue={new Date(now + WEEK).toISOString().slice(0, 10)}
        />
      </div>
      {form === 'study' ? (
        <Field
          label={labels.target}
          hint={labels.targetHint}
          name="target"
          type="number"
          min={50}
          max={99}
          step={1}
          defaultValue={90}
          required
        />
      ) : (
        <ExamFields labels={labels} />
      )}
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      {isDone ? <Notice tone="good">{labels.done}</Notice> : null}
      <Button type="submit" look="primary" disabled={isRunning}>
        {labels.submit}
      </Button>
    </form>
  );
}

function ExamFields({ labels }: { labels: Labels }) {
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label={labels.questions} name="questions" type="number" min={1} max={50} defaultValue={20} required />
        <Field label={labels.minutes} hint={labels.minutesHint} name="minutes" type="number" min={1} max={480} />
      </div>
      <Choice label={labels.review} name="review" defaultValue="due">
        {REVIEWS.map((review) => (
          <option key={review} value={review}>
            {labels.reviews[review]}
          </option>
        ))}
      </Choice>
    </>
  );
}

/** A date of the teacher's own calendar, at a time of their own clock. */
function atLocal(date: string, time: string): number {
  return new Date(`${date}T${time}:00`).getTime();
}
