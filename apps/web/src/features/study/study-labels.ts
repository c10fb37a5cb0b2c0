import type { Rating } from '@recto/memory/rating';
import { getTranslations } from 'next-intl/server';
import type { FlagLabels } from '#features/authoring/flag-form.tsx';
import { flagLabels } from '#features/authoring/flag-labels.ts';
import type { SessionAct } from './session-state.ts';

const WORDS = [
  'leave',
  'progress',
  'left',
  'show',
  'howWell',
  'answer',
  'source',
  'undo',
  'unsaved',
  'retry',
  'nothing',
  'nothingText',
  'done',
  'doneText',
  'toNote',
  'toToday',
  'answerChanged',
  'practice',
  'more',
  'mark',
  'unmark',
  'bury',
  'suspend',
  'info',
  'edit',
  'readAloud',
  'explain',
  'keys',
  'close',
  'never',
  'stability',
  'difficulty',
  'recall',
  'next',
  'lapses',
  'answers',
  'days',
  'of10',
  'today',
  'history',
  'undone',
  'leechTag',
  'endBetter',
  'endTomorrow',
  'endSuggest',
  'endContrast',
  'endMistakes',
  'saving',
  'signedOut',
  'signIn',
  'learnKeys',
  'gotIt',
  'loading',
] as const;
const KEYS = [
  'keyReveal',
  'keyGood',
  'keyRate',
  'keyUndo',
  'keyEdit',
  'keySuggest',
  'keySuspend',
  'keyBury',
  'keyMark',
  'keyReplay',
  'keyInfo',
  'keyHelp',
  'keyLeave',
] as const;
const ACTS = ['suspend', 'resume', 'bury', 'unbury', 'mark', 'unmark', 'set-due', 'reset'] as const;
const ORIGINS = ['study', 'practice', 'quiz'] as const;

/** The words of a session, put in on the server, so that no catalogue travels to the browser. */
export type StudyLabels = Record<(typeof WORDS)[number] | (typeof KEYS)[number], string> & {
  ratings: Record<Rating, string>;
  /** What is said when something happened to a card. */
  happened: Record<SessionAct | 'leech' | 'leechSuspended', string>;
  acts: Record<(typeof ACTS)[number], string>;
  origins: Record<(typeof ORIGINS)[number], string>;
  flag: FlagLabels;
};

export async function studyLabels(): Promise<StudyLabels> {
  const t = await getTranslations('study');
  const raw = (key: Parameters<typeof t.raw>[0]) => t.raw(key) as string;
  const all = <const K extends string>(keys: readonly K[], path: (key: K) => Parameters<typeof t.raw>[0]) =>
    Object.fromEntries(keys.map((key) => [key, raw(path(key))])) as Record<K, string>;
  return {
    ...all(WORDS, (key) => key),
    ...all(KEYS, (key) => key),
    ratings: { again: t('again'), hard: t('hard'), good: t('good'), easy: t('easy') },
    happened: {
      mark: t('marked'),
      unmark: t('unmarked'),
      bury: t('buried'),
      suspend: t('suspended'),
      leech: t('leech'),
      leechSuspended: t('leechSuspended'),
    },
    acts: all(ACTS, (key) => `acts.${key}` as const),
    origins: all(ORIGINS, (key) => `origins.${key}` as const),
    flag: await flagLabels(),
  };
}
