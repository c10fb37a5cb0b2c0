import type { Caller } from '@recto/api/router';
import { BarChart } from '@recto/ui/bar-chart';
import { ChartFrame } from '@recto/ui/chart-frame';
import { Panel } from '@recto/ui/panel';
import { getTranslations } from 'next-intl/server';
import { LookForm } from './look-form.tsx';
import type { Look } from './look-options.ts';
import { OwnParameters } from './own-parameters.tsx';
import { SettingsForm } from './settings-form.tsx';
import { settingsLabels } from './settings-labels.ts';

export type LearnerSettings = Awaited<ReturnType<Caller['study']['settings']>>;
type Workloads = Awaited<ReturnType<Caller['study']['previewSettings']>>;
type Fits = Awaited<ReturnType<Caller['study']['fits']>>;

interface Props {
  learner: LearnerSettings;
  workloads: Workloads;
  fits: Fits;
  look: Look;
  timeZone: string;
}

/** How one studies, with what that comes to, and how Recto looks on this device. */
export async function SettingsScreen({ learner, workloads, fits, look, timeZone }: Props) {
  const t = await getTranslations('settings');
  const options = <K extends string>(names: readonly K[], path: string) =>
    Object.fromEntries(names.map((name) => [name, t(`${path}.${name}` as 'themes.light')]));
  return (
    <div className="mx-auto max-w-3xl">
      <h1>{t('title')}</h1>
      <p className="mt-3 text-ink-2">{t('lead')}</p>
      <SettingsForm
        settings={learner.settings}
        labels={await settingsLabels(timeZone)}
        zones={Intl.supportedValuesOf('timeZone')}
        preview={<Preview workloads={workloads} own={learner.settings.desiredRetention} />}
      />
      <OwnParameters isOwn={learner.parameters !== null} fits={fits} />
      <Panel className="mt-8 p-5">
        <h2 className="mb-4">{t('look')}</h2>
        <LookForm
          look={look}
          labels={{
            theme: t('theme'),
            textSize: t('textSize'),
            font: t('font'),
            motion: t('motion'),
            options: {
              theme: options(['system', 'light', 'dark', 'contrast'], 'themes'),
              textSize: options(['normal', 'large', 'larger'], 'sizes'),
              font: options(['serif', 'hyperlegible', 'dyslexic'], 'fonts'),
              motion: options(['system', 'reduced'], 'motions'),
            },
          }}
        />
      </Panel>
    </div>
  );
}

const percent = (share: number) => Math.round(share * 100);

/** What other wanted recalls would ask for, from a simulation of this learner's own cards. */
async function Preview({ workloads, own }: { workloads: Workloads; own: number }) {
  const t = await getTranslations('settings');
  const mine = workloads.find((one) => one.retention === own);
  const strict = workloads.find((one) => one.retention > own) ?? workloads.findLast((one) => one.retention < own);
  const change = mine && strict ? Math.round((strict.answersADay / Math.max(0.01, mine.answersADay) - 1) * 100) : 0;
  return (
    <ChartFrame
      title={t('preview')}
      says={
        strict
          ? t('previewSays', {
              other: percent(strict.retention),
              own: percent(own),
              change: Math.abs(change),
              direction: change >= 0 ? t('more') : t('fewer'),
            })
          : null
      }
      tableLabel={t('asTable')}
      table={{
        caption: t('preview'),
        head: [t('wanted'), t('answersADay')],
        rows: workloads.map((one) => [`${percent(one.retention)}%`, one.answersADay.toFixed(1)]),
      }}
    >
      <BarChart
        height={130}
        bars={workloads.map((one) => ({
          key: String(one.retention),
          value: one.answersADay,
          figure: one.answersADay.toFixed(0),
          label: `${percent(one.retention)}%`,
          isMarked: one.retention === own,
        }))}
      />
    </ChartFrame>
  );
}
