import { getTranslations } from 'next-intl/server';

const WORDS = [
  'save',
  'saved',
  'offline',
  'recall',
  'desiredRetention',
  'desiredHint',
  'day',
  'newCardsADay',
  'reviewsADay',
  'planMinutes',
  'planMinutesHint',
  'order',
  'mix',
  'learnAheadMinutes',
  'steps',
  'learningSteps',
  'relearningSteps',
  'stepsHint',
  'maximumInterval',
  'fuzz',
  'balance',
  'burySiblings',
  'leeches',
  'leechThreshold',
  'leechSuspends',
  'quizzes',
  'quizzesCount',
  'asksConfidence',
  'days',
  'timeZone',
  'dayStartHour',
] as const;

export type SettingsLabels = Record<(typeof WORDS)[number], string> & {
  follow: string;
  orders: { interleaved: string; due: string; retrievability: string };
  mixes: { mixed: string; first: string; last: string };
};

/** The words of the form, put in on the server. */
export async function settingsLabels(timeZone: string): Promise<SettingsLabels> {
  const t = await getTranslations('settings');
  const words = Object.fromEntries(WORDS.map((word) => [word, t(word)])) as Record<(typeof WORDS)[number], string>;
  return {
    ...words,
    follow: t('follow', { zone: timeZone }),
    orders: {
      interleaved: t('orders.interleaved'),
      due: t('orders.due'),
      retrievability: t('orders.retrievability'),
    },
    mixes: { mixed: t('mixes.mixed'), first: t('mixes.first'), last: t('mixes.last') },
  };
}
