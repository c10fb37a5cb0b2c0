import { BarChart } from '@recto/ui/bar-chart';
import { ChartFrame } from '@recto/ui/chart-frame';
import { Heatmap } from '@recto/ui/heatmap';
import { LineChart } from '@recto/ui/line-chart';
import { Scrollable } from '@recto/ui/scrollable';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { Progress } from './progress-screen.tsx';

interface Props {
  progress: Progress;
}

const MONTH = 30;
const MIDNIGHT = 'T12:00:00Z';
const percent = (share: number) => `${Math.round(share * 100)}%`;

async function frameWords(name: string) {
  const t = await getTranslations('progress');
  return { tableLabel: t('asTable'), csv: { href: `/progress.csv?of=${name}`, label: t('csv') } };
}

/** A year of days, and what they come to. */
export async function Year({ progress: { statistics } }: Props) {
  const t = await getTranslations('progress');
  const format = await getFormatter();
  const { days } = statistics;
  const answers = days.reduce((sum, day) => sum + day.answers, 0);
  const hours = Math.round(days.reduce((sum, day) => sum + day.minutes, 0) / 6) / 10;
  const studied = days.filter((day) => day.answers > 0);
  return (
    <ChartFrame
      title={t('year')}
      says={t('yearSays', { days: studied.length, answers, hours })}
      {...(await frameWords('days'))}
      table={{
        caption: t('year'),
        head: [t('date'), t('answers'), t('minutes')],
        rows: studied.toReversed().map((day) => [day.date, day.answers, day.minutes]),
      }}
    >
      <Scrollable label={t('year')}>
        <Heatmap
          days={days.map((day) => ({ date: day.date, value: day.answers }))}
          rows={[t('mo'), t('we'), t('fr')]}
          monthOf={(date) => format.dateTime(new Date(date + MIDNIGHT), { month: 'short' })}
        />
      </Scrollable>
    </ChartFrame>
  );
}

/** Cards that come due, day by day for a month; the quarter stands in the sentence and the table. */
export async function Forecast({ progress: { forecast } }: Props) {
  const t = await getTranslations('progress');
  const month = forecast.slice(0, MONTH);
  const sum = (days: Progress['forecast']) => days.reduce((total, day) => total + day.due, 0);
  return (
    <ChartFrame
      title={t('forecast')}
      says={t('forecastSays', { month: sum(month), quarter: sum(forecast) })}
      {...(await frameWords('forecast'))}
      table={{
        caption: t('forecastTable', { days: forecast.length }),
        head: [t('day'), t('cards')],
        rows: forecast.map((day) => [day.date, day.due]),
      }}
    >
      <BarChart
        bars={month.map(({ date, due }, index) => ({
          key: date,
          value: due,
          figure: due > 0 && index % 3 === 0 ? String(due) : '',
          label: index === 0 ? t('today') : index % 6 === 0 ? String(Number(date.slice(8))) : '',
          isMarked: index === 0,
        }))}
      />
    </ChartFrame>
  );
}

/** Actual recall against the wanted one, by how long ago the answer before was. */
export async function Retention({ progress: { statistics, desiredRetention } }: Props) {
  const t = await getTranslations('progress');
  const classes = statistics.retention.filter((row) => row.answers > 0);
  const answers = classes.reduce((sum, row) => sum + row.answers, 0);
  const passed = classes.reduce((sum, row) => sum + row.passed, 0);
  const nameOf = ({ from, to }: { from: number; to: number | null }) =>
    to === null ? t('over', { from }) : t('from', { from, to: to - 1 });
  return (
    <ChartFrame
      title={t('retention')}
      says={
        answers === 0
          ? t('noRetention')
          : t('retentionSays', { desired: desiredRetention, actual: passed / answers, answers })
      }
      {...(await frameWords('retention'))}
      table={{
        caption: t('retention'),
        head: [t('interval'), t('reached'), t('predicted'), t('answers')],
        rows: classes.map((row) => [
          nameOf(row),
          percent(row.passed / row.answers),
          percent(row.predicted),
          row.answers,
        ]),
      }}
    >
      <BarChart
        bars={classes.map((row) => ({
          key: nameOf(row),
          value: row.passed / row.answers,
          figure: percent(row.passed / row.answers),
          label: nameOf(row),
        }))}
      />
    </ChartFrame>
  );
}

const TENTHS = [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({ at, label: percent(at) }));

export async function Calibration({ progress: { statistics } }: Props) {
  const t = await getTranslations('progress');
  const bins = statistics.calibration;
  const most = Math.max(1, ...bins.map((bin) => bin.answers));
  return (
    <ChartFrame
      title={t('calibration')}
      says={bins.length === 0 ? t('noRetention') : t('calibrationSays')}
      {...(await frameWords('calibration'))}
      table={{
        caption: t('calibration'),
        head: [t('predicted'), t('reached'), t('answers')],
        rows: bins.map((bin) => [percent(bin.predicted), percent(bin.actual), bin.answers]),
      }}
    >
      <LineChart
        points={bins.map((bin) => ({ x: bin.predicted, y: bin.actual, weight: bin.answers / most }))}
        x={{ from: 0, to: 1, ticks: TENTHS }}
        y={{ from: 0, to: 1, ticks: TENTHS }}
        reference={{ from: { x: 0, y: 0 }, to: { x: 1, y: 1 }, label: t('exact') }}
      />
    </ChartFrame>
  );
}

export async function Stability({ progress: { stability } }: Props) {
  const t = await getTranslations('progress');
  const nameOf = ({ from, to }: { from: number; to: number | null }) =>
    to === null ? t('more', { from }) : from === 0 ? t('under', { to }) : t('between', { from, to });
  return (
    <ChartFrame
      title={t('stability')}
      says={t('stabilitySays')}
      {...(await frameWords('stability'))}
      table={{
        caption: t('stability'),
        head: [t('days'), t('cards')],
        rows: stability.map((row) => [nameOf(row), row.cards]),
      }}
    >
      <BarChart
        bars={stability.map((row) => ({
          key: nameOf(row),
          value: row.cards,
          figure: String(row.cards),
          label: nameOf(row),
        }))}
      />
    </ChartFrame>
  );
}

/** Fewer answers say nothing of an hour. */
const ENOUGH = 20;

export async function Hours({ progress: { statistics } }: Props) {
  const t = await getTranslations('progress');
  return (
    <ChartFrame
      title={t('hours')}
      says={t('hoursSays')}
      {...(await frameWords('hours'))}
      table={{
        caption: t('hours'),
        head: [t('hour'), t('answers'), t('share')],
        rows: statistics.hours.map(({ hour, answers, passed }) => [
          `${hour}:00`,
          answers,
          answers === 0 ? '–' : percent(passed / answers),
        ]),
      }}
    >
      <BarChart
        bars={statistics.hours.map(({ hour, answers, passed }) => ({
          key: String(hour),
          value: answers,
          figure: answers >= ENOUGH ? String(Math.round((passed / answers) * 100)) : '',
          label: hour % 6 === 0 ? `${hour}:00` : '',
        }))}
      />
    </ChartFrame>
  );
}
