'use client';
import { Button, type ButtonProps } from '@recto/ui/button';
import { Notice } from '@recto/ui/notice';
import type { ReactNode } from 'react';
import { useAction } from '#api/use-action.ts';

type Props = Pick<ButtonProps, 'look' | 'size' | 'aria-label'> & {
  /** What it does; where it throws, the sentence is shown below. */
  action: () => Promise<unknown>;
  /** The sentence for when no server answers. */
  offline: string;
  children: ReactNode;
  /** Shown instead while it runs. */
  running?: string;
};

/** A button that does one thing on the server, and says why if it could not. */
export function ActionButton({ action, offline, children, running, ...rest }: Props) {
  const { run, isRunning, refusal } = useAction(action, offline);
  return (
    <div>
      <Button {...rest} disabled={isRunning} onClick={() => void run(undefined)}>
        {isRunning && running ? running : children}
      </Button>
      {refusal ? (
        <Notice tone="bad" className="mt-3">
          {refusal}
        </Notice>
      ) : null}
    </div>
  );
}
