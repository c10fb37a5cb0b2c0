'use client';
import { Field } from '@recto/ui/field';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { client } from '#api/client.ts';
import { ActionButton } from '#features/shell/action-button.tsx';

export interface OwnQuestionLabels {
  newQuestion: string;
  ask: string;
  option: string;
  isRight: string;
  why: string;
  add: string;
  offline: string;
}

interface Draft {
  id: string;
  text: string;
  isRight: boolean;
  feedback: string;
}

const emptyOptions = (): Draft[] =>
  ['a', 'b', 'c', 'd'].map((id, index) => ({ id, text: '', isRight: index === 0, feedback: '' }));

/** A question written by hand: a prompt, two to four options, at least one right and one wrong. */
export function OwnQuestionForm({ noteId, line, labels }: { noteId: string; line: number; labels: OwnQuestionLabels }) {
  const router = useRouter();
  const [prompt, setPrompt] = useState('');
  const [options, setOptions] = useState(emptyOptions);
  const change = (id: string, changes: Partial<Draft>) =>
    setOptions((all) => all.map((option) => (option.id === id ? { ...option, ...changes } : option)));
  const add = async () => {
    const written = options.filter((option) => option.text.trim() !== '').map(({ id: _, ...option }) => option);
    await client.authoring.addQuestion.mutate({ noteId, line, prompt, options: written });
    setPrompt('');
    setOptions(emptyOptions());
    router.refresh();
  };
  return (
    <details className="mt-2 rounded-md border border-line bg-surface p-3 text-sm">
      <summary className="cursor-pointer">{labels.newQuestion}</summary>
      <div className="mt-3 grid gap-3">
        <Field label={labels.ask} value={prompt} maxLength={500} onChange={(event) => setPrompt(event.target.value)} />
        {options.map((option, index) => (
          <fieldset key={option.id} className="grid gap-2 border-t border-line pt-2 sm:grid-cols-[auto_1fr_1fr]">
            <label className="flex items-center gap-2">
              <input
                type="checkbox"
                checked={option.isRight}
                onChange={(event) => change(option.id, { isRight: event.target.checked })}
              />
              {labels.isRight}
            </label>
            <Field
              label={labels.option.replace('{number}', String(index + 1))}
              value={option.text}
              maxLength={300}
              onChange={(event) => change(option.id, { text: event.target.value })}
            />
            <Field
              label={labels.why.replace('{number}', String(index + 1))}
              value={option.feedback}
              maxLength={500}
              onChange={(event) => change(option.id, { feedback: event.target.value })}
            />
          </fieldset>
        ))}
        <ActionButton offline={labels.offline} action={add}>
          {labels.add}
        </ActionButton>
      </div>
    </details>
  );
}
