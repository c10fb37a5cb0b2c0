'use client';
import type { AppRouter } from '@recto/api/router';
import type { inferRouterInputs } from '@trpc/server';
import { client } from '#api/client.ts';
import { ActionButton } from '#features/shell/action-button.tsx';

type Goal = inferRouterInputs<AppRouter>['planning']['setGoal'];

export function SetGoal({ goal, label, offline }: { goal: Goal; label: string; offline: string }) {
  const set = async () => {
    await client.planning.setGoal.mutate(goal);
    window.location.assign('/today');
  };
  return (
    <ActionButton look="primary" action={set} offline={offline}>
      {label}
    </ActionButton>
  );
}

export function DropGoal({ noteId, label, offline }: { noteId: string; label: string; offline: string }) {
  const drop = async () => {
    await client.planning.dropGoal.mutate({ noteId });
    window.location.assign('/today');
  };
  return (
    <ActionButton look="quiet" action={drop} offline={offline}>
      {label}
    </ActionButton>
  );
}
