'use client';
import { Dialog } from './dialog.tsx';
import type { StudyLabels } from './study-labels.ts';

/** Every key of a session. */
export default function KeysDialog({ labels, onClose }: { labels: StudyLabels; onClose: () => void }) {
  const keys: [string, string][] = [
    ['space', labels.keyGood],
    ['1 – 4', labels.keyRate],
    ['u', labels.keyUndo],
    ['!', labels.keyMark],
    ['-', labels.keyBury],
    ['@', labels.keySuspend],
    ['i', labels.keyInfo],
    ['e', labels.keyEdit],
    ['r', labels.keyReplay],
    ['?', labels.keyHelp],
    ['esc', labels.keyLeave],
  ];
  return (
    <Dialog title={labels.keys} close={labels.close} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-2.5">
        {keys.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
