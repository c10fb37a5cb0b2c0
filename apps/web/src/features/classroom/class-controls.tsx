'use client';
import type { AppRouter } from '@recto/api/router';
import { Choice } from '@recto/ui/field';
import { Notice } from '@recto/ui/notice';
import type { inferRouterInputs } from '@trpc/server';
import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { client } from '#api/client.ts';
import { useAction } from '#api/use-action.ts';
import { ActionButton } from '#features/shell/action-button.tsx';

type ClassRole = inferRouterInputs<AppRouter>['classroom']['changeRole']['role'];

/** The same small button, after which the page shows what came of it. */
function RefreshingButton({ action, ...rest }: ComponentProps<typeof ActionButton>) {
  const router = useRouter();
  const act = async () => {
    await action();
    router.refresh();
  };
  return <ActionButton size="small" {...rest} action={act} />;
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
    <RefreshingButton offline={offline} action={() => client.classroom.renewCode.mutate({ classId, role })}>
      {label}
    </RefreshingButton>
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
    <RefreshingButton
      look="quiet"
      offline={offline}
      aria-label={`${label}: ${title}`}
      action={() => client.classroom.withdraw.mutate({ classId, assignmentId })}
    >
      {label}
    </RefreshingButton>
  );
}

export function LeaveClass({ classId, label, offline }: { classId: string; label: string; offline: string }) {
  const leave = async () => {
    await client.classroom.leave.mutate({ classId });
    window.location.assign('/classes');
  };
  return (
    <RefreshingButton look="quiet" offline={offline} action={leave}>
      {label}
    </RefreshingButton>
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
      <RefreshingButton
        look="quiet"
        offline={labels.offline}
        aria-label={labels.removeOf}
        action={() => client.classroom.remove.mutate({ classId, userId })}
      >
        {labels.remove}
      </RefreshingButton>
      {refusal ? (
        <Notice tone="bad" className="w-full">
          {refusal}
        </Notice>
      ) : null}
    </>
  );
}
