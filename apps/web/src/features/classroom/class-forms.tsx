'use client';
import { Button } from '@recto/ui/button';
import { Field } from '@recto/ui/field';
import { Notice } from '@recto/ui/notice';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { client } from '#api/client.ts';
import { useAction } from '#api/use-action.ts';

interface Labels {
  field: string;
  hint: string;
  submit: string;
  offline: string;
}

export function CreateClass({ labels }: { labels: Labels }) {
  return <OneFieldForm labels={labels} maxLength={120} action={(name) => client.classroom.create.mutate({ name })} />;
}

export function JoinClass({ labels }: { labels: Labels }) {
  return <OneFieldForm labels={labels} maxLength={40} action={(code) => client.classroom.join.mutate({ code })} />;
}

/** One field and a button, after which the class is opened. */
function OneFieldForm({
  labels,
  maxLength,
  action,
}: {
  labels: Labels;
  maxLength: number;
  action: (value: string) => Promise<{ classId: string }>;
}) {
  const router = useRouter();
  const [value, setValue] = useState('');
  const { run, isRunning, refusal } = useAction(async (given: string) => {
    const { classId } = await action(given);
    router.push(`/classes/${classId}`);
  }, labels.offline);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(value);
  };
  return (
    <form onSubmit={submit} className="grid gap-3">
      <Field
        label={labels.field}
        hint={labels.hint}
        value={value}
        required
        maxLength={maxLength}
        autoComplete="off"
        onChange={(event) => setValue(event.target.value)}
      />
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <Button type="submit" disabled={isRunning}>
        {labels.submit}
      </Button>
    </form>
  );
}
