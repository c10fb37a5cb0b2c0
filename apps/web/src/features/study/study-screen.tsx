import type { Caller } from '@recto/api/router';
import { studyLabels } from './study-labels.ts';
import { StudySession } from './study-session.tsx';

interface Props {
  cards: Awaited<ReturnType<Caller['study']['queue']>>;
  learnerId: string;
  isPractice: boolean;
  /** Seconds that an answer takes this learner. */
  pace: number;
  back: string;
}

/** One card and nothing else. */
export async function StudyScreen({ cards, learnerId, isPractice, pace, back }: Props) {
  return (
    <StudySession
      cards={cards}
      learnerId={learnerId}
      isPractice={isPractice}
      pace={pace * 1000}
      back={back}
      labels={await studyLabels()}
    />
  );
}
