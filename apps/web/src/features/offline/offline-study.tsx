'use client';
import { Button } from '@recto/ui/button';
import { useEffect, useState } from 'react';
import type { StudyCard } from '#features/study/session-state.ts';
import { openEventStore } from '#features/study/stored-events.ts';
import type { StudyLabels } from '#features/study/study-labels.ts';
import { StudySession } from '#features/study/study-session.tsx';
import { offlineQueue } from './offline-queue.ts';
import { readKit } from './offline-store.ts';

interface Props {
  labels: StudyLabels;
  words: { title: string; nothing: string; text: string; again: string; note: string };
}

const USUAL_PACE_MS = 12_000;

/** A session from what the device keeps. Answers wait in it until the server is back. */
export function OfflineStudy({ labels, words }: Props) {
  const [kept, setKept] = useState<{ cards: StudyCard[]; learnerId: string } | null>();
  useEffect(() => {
    void load().then(setKept);
  }, []);
  if (kept === undefined) return <main id="main" className="min-h-dvh" aria-busy="true" />;
  if (kept === null || kept.cards.length === 0)
    return (
      <main id="main" className="mx-auto max-w-md px-4 py-20 text-center">
        <h1>{kept === null ? words.title : words.nothing}</h1>
        <p className="mt-4 mb-7 text-ink-2">{words.text}</p>
        <Button look="primary" onClick={() => window.location.reload()}>
          {words.again}
        </Button>
      </main>
    );
  return (
    <>
      <p className="bg-warn-soft px-4 py-2 text-center text-sm text-warn" role="status">
        {words.note.replace('{cards}', String(kept.cards.length))}
      </p>
      <StudySession
        cards={kept.cards}
        learnerId={kept.learnerId}
        isPractice={false}
        pace={USUAL_PACE_MS}
        back="/today"
        labels={labels}
      />
    </>
  );
}

async function load(): Promise<{ cards: StudyCard[]; learnerId: string } | null> {
  const kit = await readKit();
  if (!kit) return null;
  const pending = await (await openEventStore(kit.learnerId)).all();
  return { cards: offlineQueue(kit, pending, Date.now()), learnerId: kit.learnerId };
}
