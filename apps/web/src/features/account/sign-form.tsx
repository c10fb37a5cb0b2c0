'use client';
import { Button } from '@recto/ui/button';
import { Field } from '@recto/ui/field';
import { Notice } from '@recto/ui/notice';
import type { FormEvent } from 'react';
import { useAction } from '#api/use-action.ts';
import { signIn, signUp } from './auth-client.ts';

interface Labels {
  name: string;
  email: string;
  password: string;
  passwordHint: string;
  submit: string;
  offline: string;
}

export function SignForm({ way, to, labels }: { way: 'in' | 'up'; to: string; labels: Labels }) {
  const { run, isRunning, refusal } = useAction(async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '');
    if (way === 'up') await signUp(text('name'), text('email'), text('password'));
    else await signIn(text('email'), text('password'));
    // A new page load: whatever was shown to the visitor or guest before is not theirs any more.
    window.location.assign(to);
  }, labels.offline);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void run(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      {way === 'up' ? <Field label={labels.name} name="name" required maxLength={80} autoComplete="name" /> : null}
      <Field label={labels.email} name="email" type="email" required autoComplete="email" />
      <Field
        label={labels.password}
        name="password"
        type="password"
        required
        minLength={way === 'up' ? 10 : 1}
        maxLength={256}
        hint={way === 'up' ? labels.passwordHint : undefined}
        autoComplete={way === 'up' ? 'new-password' : 'current-password'}
      />
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <Button type="submit" look="primary" disabled={isRunning}>
        {labels.submit}
      </Button>
    </form>
  );
}
