'use client';
import { Button } from '@recto/ui/button';
import { Field } from '@recto/ui/field';
import { Notice } from '@recto/ui/notice';
import { useState } from 'react';
import { v7 } from 'uuid';
import { client } from '#api/client.ts';
import { useAction } from '#api/use-action.ts';

export interface FlagLabels {
  open: string;
  wrong: string;
  unclear: string;
  text: string;
  send: string;
  sent: string;
  offline: string;
}

interface Props {
  noteId: string;
  about: { cardId: string } | { questionId: string };
  labels: FlagLabels;
}

/** A learner's word to the author: what is wrong or unclear, with a line of their own. */
export default function FlagForm({ noteId, about, labels }: Props) {
  const [id] = useState(() => v7());
  const [kind, setKind] = useState<'wrong' | 'unclear'>('wrong');
  const [text, setText] = useState('');
  const [isSent, setSent] = useState(false);
  const send = useAction(async () => {
    const { cardId = null, questionId = null } = { cardId: null, questionId: null, ...about };
    await client.authoring.flag.mutate({ id, noteId, cardId, questionId, kind, text });
    setSent(true);
  }, labels.offline);
  if (isSent)
    return (
      <p role="status" className="mt-3 text-sm text-good">
        {labels.sent}
      </p>
    );
  return (
    <form
      className="mt-3 grid gap-3 rounded-md border border-line bg-paper p-3 text-sm"
      // Keys of the session, such as the digits, must not act while somebody writes here.
      onKeyDown={(event) => event.stopPropagation()}
      onSubmit={(event) => {
        event.preventDefault();
        void send.run(undefined);
      }}
    >
      <fieldset className="flex flex-wrap gap-4">
        <legend className="sr-only">{labels.open}</legend>
        {(['wrong', 'unclear'] as const).map((one) => (
          <label key={one} className="flex min-h-9 items-center gap-2">
            <input type="radio" name={`flag-${id}`} checked={kind === one} onChange={() => setKind(one)} />
            {labels[one]}
          </label>
        ))}
      </fieldset>
      <Field label={labels.text} value={text} maxLength={500} onChange={(event) => setText(event.target.value)} />
      {send.refusal ? <Notice tone="bad">{send.refusal}</Notice> : null}
      <div>
        <Button type="submit" disabled={send.isRunning}>
          {labels.send}
        </Button>
      </div>
    </form>
  );
}
