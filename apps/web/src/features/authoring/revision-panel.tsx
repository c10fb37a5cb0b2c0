'use client';
import type { AppRouter } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import { Choice } from '@recto/ui/field';
import { Panel } from '@recto/ui/panel';
import { Scrollable } from '@recto/ui/scrollable';
import type { inferRouterOutputs } from '@trpc/server';
import { useEffect, useRef, useState } from 'react';

export type Revised = inferRouterOutputs<AppRouter>['library']['revise'];
type ChangeShown = Revised['changes'][number];
type ItemShown = ChangeShown['to'][number];
export type Rename = { from: string; to: string };

export interface RevisionLabels {
  title: string;
  kept: string;
  lead: string;
  isSame: string;
  isNew: string;
  wasLine: string;
  otherAnswer: string;
  confirm: string;
  cancel: string;
  kinds: Record<ChangeShown['change'], string>;
}

interface Props {
  revised: Revised;
  isRunning: boolean;
  labels: RevisionLabels;
  onConfirm: (renames: Rename[]) => void;
  onCancel: () => void;
}

/** What publishing would change; what is thought to be the same row under another name is the author's to confirm or correct. */
export function RevisionPanel({ revised, isRunning, labels, onConfirm, onCancel }: Props) {
  const gone = revised.changes.filter(hasGone).flatMap((change) => change.from);
  const come = revised.changes.filter(hasCome);
  const [origins, setOrigins] = useState<Record<string, string>>(() => proposed(come));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const renames = Object.entries(origins).flatMap(([to, from]) => (from === '' ? [] : [{ from, to }]));
  const stay = revised.changes.filter(({ change }) => change === 'reworded' || change === 'moved');
  const leave = gone.filter((item) => !renames.some((rename) => rename.from === item.place));
  return (
    <Panel className="mt-6 p-5">
      <h2 ref={heading} tabIndex={-1} className="outline-none">
        {labels.title}
      </h2>
      <p className="mt-1 mb-4 text-sm text-ink-2">{labels.lead}</p>
      <Scrollable label={labels.title} className="max-h-[60vh]">
        <p className="figures mb-3 text-sm text-ink-2">{labels.kept.replace('{kept}', String(revised.kept))}</p>
        <ul className="grid gap-2">
          {come.flatMap((change) =>
            change.to.map((item) => (
              <ComeRow
                key={item.place}
                item={item}
                evidence={origins[item.place] ? change.evidence : ''}
                origin={origins[item.place] ?? ''}
                gone={gone}
                labels={labels}
                onOrigin={(from) => setOrigins((now) => ({ ...now, [item.place]: from }))}
              />
            )),
          )}
          {stay.map((change) => (
            <Row key={change.to[0]?.place} kind={labels.kinds[change.change]} item={change.to[0]}>
              {change.evidence}
              {change.isOther ? <strong className="block text-warn">{labels.otherAnswer}</strong> : null}
            </Row>
          ))}
          {leave.map((item) => (
            <Row key={item.place} kind={labels.kinds.retired} item={item} />
          ))}
        </ul>
      </Scrollable>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button look="primary" disabled={isRunning} onClick={() => onConfirm(renames)}>
          {labels.confirm}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {labels.cancel}
        </Button>
      </div>
    </Panel>
  );
}

function hasGone({ change }: ChangeShown): boolean {
  return ['renamed', 'split', 'merged', 'retired'].includes(change);
}

function hasCome({ change }: ChangeShown): boolean {
  return ['renamed', 'split', 'merged', 'added'].includes(change);
}

/** Each new row with the old one that it is thought to be; of a split the first part. */
function proposed(come: readonly ChangeShown[]): Record<string, string> {
  return Object.fromEntries(
    come.flatMap(({ from, to }) =>
      to.map((item, index) => [item.place, index === 0 ? (from[0]?.place ?? '') : ''] as const),
    ),
  );
}

interface ComeProps {
  item: ItemShown;
  evidence: string;
  origin: string;
  gone: readonly ItemShown[];
  labels: RevisionLabels;
  onOrigin: (from: string) => void;
}

function ComeRow({ item, evidence, origin, gone, labels, onOrigin }: ComeProps) {
  return (
    <Row kind={origin === '' ? labels.kinds.added : labels.kinds.renamed} item={item}>
      {gone.length > 0 ? (
        <Choice
          className="mt-2"
          label={labels.isSame}
          value={origin}
          onChange={(event) => onOrigin(event.target.value)}
        >
          <option value="">{labels.isNew}</option>
          {gone.map((old) => (
            <option key={old.place} value={old.place}>
              {labels.wasLine.replace('{line}', String(old.line)).replace('{label}', old.label)}
            </option>
          ))}
        </Choice>
      ) : null}
      {evidence}
    </Row>
  );
}

function Row({ kind, item, children }: { kind: string; item: ItemShown | undefined; children?: React.ReactNode }) {
  return (
    <li className="grid grid-cols-[88px_1fr] gap-3 border-t border-line py-2.5 text-sm first:border-0">
      <span className="label pt-0.5">{kind}</span>
      <div className="min-w-0">
        <p className="font-read text-[16px]">{item?.label}</p>
        <div className="text-ink-2">{children}</div>
      </div>
    </li>
  );
}
