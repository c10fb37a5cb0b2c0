'use client';
import { Button } from '@recto/ui/button';
import { Notice } from '@recto/ui/notice';
import { useState } from 'react';
import { v7 } from 'uuid';
import { client } from '#api/client.ts';
import { useAction } from '#api/use-action.ts';
import type { BrowseLabels } from './browse-table.tsx';

interface Props {
  chosen: ReadonlySet<string>;
  labels: BrowseLabels;
  onAll: () => void;
  onDone: () => void;
}

type Act = 'suspend' | 'resume' | 'bury' | 'mark' | 'unmark' | 'reset' | 'set-due';
const ACTS: readonly Exclude<Act, 'set-due'>[] = ['suspend', 'resume', 'bury', 'mark', 'unmark', 'reset'];

/** What can be done with the cards that are chosen, all at once. */
export function BrowseActions({ chosen, labels, onAll, onDone }: Props) {
  const [done, setDone] = useState<number>();
  const { run, isRunning, refusal } = useAction(async ({ act, due }: { act: Act; due: number | null }) => {
    setDone(undefined);
    const cards = [...chosen].map((cardId) => ({ id: v7(), cardId }));
    const result = await client.browse.act.mutate({ act, due, actedAt: Date.now(), cards });
    setDone(result.done);
    onDone();
  }, labels.offline);
  const isOff = chosen.size === 0 || isRunning;
  return (
    <div className="my-3">
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" onClick={onAll}>
          {labels.selectAll}
        </Button>
        <span className="figures mr-2 text-sm text-ink-2">
          {labels.selected.replace('{count}', String(chosen.size))}
        </span>
        {ACTS.map((act) => (
          <Button key={act} size="small" disabled={isOff} onClick={() => void run({ act, due: null })}>
            {labels[act]}
          </Button>
        ))}
        <label className="flex items-center gap-2 text-sm">
          {labels.setDue}
          <input
            type="date"
            disabled={isOff}
            className="min-h-9 rounded-md border border-line-strong bg-surface px-2"
            onChange={(event) => {
              const due = event.currentTarget.valueAsNumber;
              if (!Number.isNaN(due)) void run({ act: 'set-due', due });
            }}
          />
        </label>
      </div>
      {refusal ? (
        <Notice tone="bad" className="mt-3">
          {refusal}
        </Notice>
      ) : null}
      {done === undefined ? null : (
        <Notice tone="good" className="mt-3">
          {labels.done.replace('{count}', String(done))}
        </Notice>
      )}
    </div>
  );
}
