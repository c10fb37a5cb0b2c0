import type { Caller } from '@recto/api/router';
import { toCsv } from './csv.ts';

type Insight = Awaited<ReturnType<Caller['insight']['ofClass']>>;

/** A class's insight as CSV. */
export function insightCsv(insight: Insight): string {
  const head = [
    'learner',
    'started',
    'cards seen',
    'cards',
    'due',
    'recall now',
    'expected recall',
    'quiz score',
    ...insight.concepts.flatMap(({ name }) => [`${name}: seen`, `${name}: recall`, `${name}: quiz`]),
  ];
  const rows = insight.learners.map((learner) => [
    learner.name,
    learner.started ? 'yes' : 'no',
    learner.seen,
    insight.cards,
    learner.due,
    share(learner.recall),
    share(learner.expectedRecall),
    share(learner.quizScore),
    ...insight.concepts.flatMap(({ id }) => {
      const standing = learner.concepts.find((concept) => concept.conceptId === id);
      return [standing?.seen ?? 0, share(standing?.recall ?? null), share(standing?.quizScore ?? null)];
    }),
  ]);
  return toCsv([head, ...rows]);
}

function share(value: number | null): string {
  return value === null ? '' : value.toFixed(3);
}
