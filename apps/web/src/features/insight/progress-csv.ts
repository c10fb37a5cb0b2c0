import { toCsv } from './csv.ts';
import type { Progress } from './progress-screen.tsx';

/** The charts of Progress whose figures come as a file. */
const TABLES: Readonly<Record<string, (progress: Progress) => (string | number)[][]>> = {
  days: ({ statistics }) => [
    ['date', 'answers', 'minutes'],
    ...statistics.days.map((day) => [day.date, day.answers, day.minutes]),
  ],
  forecast: ({ forecast }) => [['date', 'due'], ...forecast.map((day) => [day.date, day.due])],
  retention: ({ statistics }) => [
    ['days from', 'days to', 'answers', 'passed', 'mean predicted'],
    ...statistics.retention.map((row) => [row.from, row.to ?? '', row.answers, row.passed, row.predicted.toFixed(4)]),
  ],
  calibration: ({ statistics }) => [
    ['predicted', 'actual', 'answers'],
    ...statistics.calibration.map((bin) => [bin.predicted.toFixed(4), bin.actual.toFixed(4), bin.answers]),
  ],
  stability: ({ stability }) => [
    ['days from', 'days to', 'cards'],
    ...stability.map((row) => [row.from, row.to ?? '', row.cards]),
  ],
  hours: ({ statistics }) => [
    ['hour', 'answers', 'passed'],
    ...statistics.hours.map((row) => [row.hour, row.answers, row.passed]),
  ],
};

/** The figures of one chart as CSV; null where there is no such chart. */
export function progressCsv(progress: Progress, chart: string): string | null {
  const table = TABLES[chart];
  return table ? toCsv(table(progress)) : null;
}
