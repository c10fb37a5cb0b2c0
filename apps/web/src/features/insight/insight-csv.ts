import type { Caller } from '@recto/api/router';

type Insight = Awaited<ReturnType<Caller['insight']['ofClass']>>;

/** A class's insight as CSV (RFC 4180), with a byte-order mark so that spreadsheets read it as UTF-8. */
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
  return `\uFEFF${[head, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function share(value: number | null): string {
  return value === null ? '' : value.toFixed(3);
}

/** Quoted where needed; what a spreadsheet would take for a formula is made text. */
function field(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
