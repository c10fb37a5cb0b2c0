'use client';
import { Button } from '@recto/ui/button';
import { Field } from '@recto/ui/field';
import { Notice } from '@recto/ui/notice';
import { type FormEvent, useState } from 'react';
import { useAction } from '#api/use-action.ts';
import { forgetDevice } from '#features/offline/forget.ts';
import { ActionButton } from '#features/shell/action-button.tsx';
import { changePassword, signOut } from './auth-client.ts';

export function ChangePassword({
  labels,
}: {
  labels: { current: string; next: string; hint: string; submit: string; done: string; offline: string };
}) {
  const [isDone, setDone] = useState(false);
  const { run, isRunning, refusal } = useAction(async (form: HTMLFormElement) => {
    const data = new FormData(form);
    setDone(false);
    await changePassword(String(data.get('current')), String(data.get('next')));
    form.reset();
    setDone(true);
  }, labels.offline);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void run(event.currentTarget);
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <Field label={labels.current} name="current" type="password" required autoComplete="current-password" />
      <Field
        label={labels.next}
        name="next"
        type="password"
        required
        minLength={10}
        maxLength={256}
        hint={labels.hint}
        autoComplete="new-password"
      />
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      {isDone ? <Notice tone="good">{labels.done}</Notice> : null}
      <Button type="submit" disabled={isRunning}>
        {labels.submit}
      </Button>
    </form>
  );
}

export function SignOut({ label, offline }: { label: string; offline: string }) {
  const leave = async () => {
    await signOut();
    await forgetDevice();
    window.location.assign('/');
  };
  return (
    <ActionButton offline={offline} action={leave}>
      {label}
    </ActionButton>
  );
}
