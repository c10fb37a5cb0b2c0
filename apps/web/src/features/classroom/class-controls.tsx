'use client';
import type { AppRouter } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import { Choice } from '@recto/ui/field';
import { Notice } from '@recto/ui/notice';
import type { inferRouterInputs } from '@trpc/server';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { client } from '#api/client.ts';
import { useAction } from '#api/use-action.ts';

type ClassRole = inferRouterInputs<AppRouter>['classroom']['changeRole']['role'];

/** A button that does one thing on the server, after which the page shows what came of it. */
function ActionButton({
  action,
  offline,
  ariaLabel,
  children,
  look = 'plain',
}: {
  action: () => Promise<unknown>;
  offline: string;
  ariaLabel?: string;
  children: ReactNode;
  look?: 'plain' | 'quiet' | 'danger';
}) {
  const router = useRouter();
  const { run, isRunning, refusal } = useAction(async () => {
    await action();
    router.refresh();
  }, offline);
  return (
    <span>
      <Button size="small" look={look} disabled={isRunning} aria-label={ariaLabel} onClick={() => void run(undefined)}>
        {children}
      </Button>
      {refusal ? (
        <Notice tone="bad" className="mt-2">
          {refusal}
        </Notice>
      ) : null}
    </span>
  );
}

export function RenewCode({
  classId,
  role,
  label,
  offline,
}: {
  classId: string;
  role: ClassRole;
  label: string;
  offline: string;
}) {
  return (
    <ActionButton offline={offline} action={() => client.classroom.renewCode.mutate({ classId, role })}>
      {label}
    </ActionButton>
  );
}

export function Withdraw({
  classId,
  assignmentId,
  label,
  title,
  offline,
}: {
  classId: string;
  assignmentId: string;
  label: string;
  title: string;
  offline: string;
}) {
  return (
    <ActionButton
      look="quiet"
      offline={offline}
      ariaLabel={`${label}: ${title}`}
      action={() => client.classroom.withdraw.mutate({ classId, assignmentId })}
    >
      {label}
    </ActionButton>
  );
}

export function LeaveClass({ classId, label, offline }: { classId: string; label: string; offline: string }) {
  const leave = async () => {
    await client.classroom.leave.mutate({ classId });
    window.location.assign('/classes');
  };
  return (
    <ActionButton look="quiet" offline={offline} action={leave}>
      {label}
    </ActionButton>
  );
}

interface MemberProps {
  classId: string;
  userId: string;
  name: string;
  role: ClassRole;
  roles: Record<ClassRole, string>;
  labels: { role: string; remove: string; removeOf: string; offline: string };
}

export function MemberControls({ classId, userId, role, roles, labels }: MemberProps) {
  const router = useRouter();
  const { run, isRunning, refusal } = useAction(async (next: ClassRole) => {
    await client.classroom.changeRole.mutate({ classId, userId, role: next });
    router.refresh();
  }, labels.offline);
  const options: ClassRole[] = ['learner', 'teacher', 'observer'];
  return (
    <>
      <Choice
        label={labels.role}
        hideLabel
        value={role}
        disabled={isRunning}
        onChange={(event) => {
          const next = options.find((option) => option === event.target.value);
          if (next) void run(next);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {roles[option]}
          </option>
        ))}
      </Choice>
      <ActionButton
        look="quiet"
        offline={labels.offline}
        ariaLabel={labels.removeOf}
        action={() => client.classroom.remove.mutate({ classId, userId })}
      >
        {labels.remove}
      </ActionButton>
      {refusal ? (
        <Notice tone="bad" className="w-full">
          {refusal}
        </Notice>
      ) : null}
    </>
  );
}
