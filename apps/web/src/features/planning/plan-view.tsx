import type { Caller } from '@recto/api/router';
import { BarChart } from '@recto/ui/bar-chart';
import { ChartFrame } from '@recto/ui/chart-frame';
import { LineChart } from '@recto/ui/line-chart';
import { Notice } from '@recto/ui/notice';
import { getFormatter, getTranslations } from 'next-intl/server';

type Plan = Awaited<ReturnType<Caller['planning']['propose']>>;

const DAY = 86_400_000;
/** Labels under so many bars still have room. */
const LABELLED = 8;
const percent = (recall: number) => Math.round(recall * 100);

/** Where a plan leads: the sentence, what each day asks for, and what other minutes would lead to. */
export async function PlanView({ plan, timeZone }: { plan: Plan; timeZone: string }) {
  const t = await getTranslations('plan');
  const { isReachable, expectedRecall, withoutStudy, minutesADay, minutesNeeded, targetRecall } = plan;
  const usual = plan.byDay.reduce((sum, day) => sum + day.minutes, 0) / Math.max(1, plan.byDay.length);
  const values = { recall: percent(expectedRecall), minutes: minutesADay, target: percent(targetRecall) };
  return (
    <div className="mt-8 grid gap-4">
      <Notice tone={isReachable ? 'good' : 'warn'}>
        <span className="text-[17px]">
          {isReachable
            ? t('reach', { recall: values.recall, minutes: Math.max(1, Math.round(usual)) })
            : minutesNeeded === null
              ? t('noReachAtAll', values)
              : t('noReach', { ...values, needed: minutesNeeded })}
        </span>
      </Notice>
      <p className="figures text-sm text-ink-2">
        {t('cards', { seen: plan.seen, cards: plan.cards })} {t('without', { recall: percent(withoutStudy) })}
      </p>
      <Days plan={plan} timeZone={timeZone} />
      <Curve plan={plan} />
    </div>
  );
}

async function Days({ plan, timeZone }: { plan: Plan; timeZone: string }) {
  const t = await getTranslations('plan');
  const format = await getFormatter();
  const now = Date.now();
  const many = plan.byDay.length > LABELLED;
  const dayOf = (index: number) => format.dateTime(now + index * DAY, { day: 'numeric', month: 'short', timeZone });
  const bars = plan.byDay.map((day, index) => ({
    key: dayOf(index),
    value: day.minutes,
    figure: many ? '' : String(day.minutes),
    label: many && index % 7 !== 0 ? '' : dayOf(index),
    isMarked: index === 0,
  }));
  return (
    <ChartFrame
      title={t('byDay')}
      tableLabel={t('asTable')}
      table={{
        caption: t('byDay'),
        head: [t('day'), t('newCards'), t('answers'), t('minutesCol')],
        rows: plan.byDay.map((day, index) => [dayOf(index), day.newCards, day.answers, day.minutes]),
      }}
    >
      <BarChart bars={bars} />
    </ChartFrame>
  );
}

async function Curve({ plan }: { plan: Plan }) {
  const t = await getTranslations('plan');
  const target = plan.targetRecall;
  const lowest = Math.min(target, ...plan.curve.map((point) => point.expectedRecall));
  const from = Math.max(0, Math.floor(lowest * 10 - 0.5) / 10);
  const ticks = [from, (from + 1) / 2, 1].map((at) => ({ at, label: `${percent(at)}%` }));
  const last = plan.curve.at(-1)?.minutesADay ?? 90;
  return (
    <ChartFrame
      title={t('curve')}
      tableLabel={t('asTable')}
      table={{
        caption: t('curve'),
        head: [t('minutes'), t('recall')],
        rows: plan.curve.map((point) => [point.minutesADay, `${percent(point.expectedRecall)}%`]),
      }}
    >
      <LineChart
        points={plan.curve.map(({ minutesADay, expectedRecall }) => ({
          x: minutesADay,
          y: expectedRecall,
          figure: `${percent(expectedRecall)}%`,
        }))}
        x={{
          from: 0,
          to: last,
          ticks: plan.curve
            .filter((_, at) => at % 2 === 0)
            .map(({ minutesADay }) => ({ at: minutesADay, label: `${minutesADay}` })),
        }}
        y={{ from, to: 1, ticks }}
        reference={{ from: { x: 0, y: target }, to: { x: last, y: target }, label: `${percent(target)}%` }}
      />
    </ChartFrame>
  );
}
