import type { Caller } from '@recto/api/router';
import { Panel } from '@recto/ui/panel';
import { Scrollable } from '@recto/ui/scrollable';
import { getFormatter, getTranslations } from 'next-intl/server';
import { FitButton, UndoFitButton } from './fit-buttons.tsx';

type Fits = Awaited<ReturnType<Caller['study']['fits']>>;

/** The runs of the optimiser on one's own answers: what they gained, and the way back. */
export async function OwnParameters({ isOwn, fits: { fits, answers } }: { isOwn: boolean; fits: Fits }) {
  const t = await getTranslations('settings');
  const format = await getFormatter();
  const change = (before: number, after: number) =>
    t('beforeAfter', { before: before.toFixed(4), after: after.toFixed(4) });
  return (
    <Panel className="mt-8 p-5">
      <h2 id="parameters">{t('parameters')}</h2>
      <p className="mt-2 text-ink-2">{t('parametersSays')}</p>
      <p className="figures mt-2">
        {isOwn ? t('inUse') : t('published')} {t('answersSoFar', { answers })}
      </p>
      {fits.length > 0 ? (
        <Scrollable label={t('parameters')} className="mt-3">
          <table className="figures w-full text-left text-sm">
            <thead className="text-ink-2">
              <tr>
                {[t('when'), t('loss'), t('rmse'), t('outcome')].map((name) => (
                  <th key={name} scope="col" className="py-1 pr-4 font-semibold">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {fits.map((fit) => (
                <tr key={fit.fittedAt} className="border-t border-line">
                  <th scope="row" className="py-1.5 pr-4 font-normal">
                    {format.dateTime(fit.fittedAt, { dateStyle: 'medium' })}
                  </th>
                  <td className="py-1.5 pr-4">{change(fit.before.logLoss, fit.after.logLoss)}</td>
                  <td className="py-1.5 pr-4">{change(fit.before.rmseBins, fit.after.rmseBins)}</td>
                  <td className="py-1.5">{t(`outcomes.${fit.outcome}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrollable>
      ) : null}
      <div className="mt-4 flex flex-wrap gap-3">
        <FitButton label={t('fit')} running={t('fitting')} offline={t('offline')} />
        {fits.some((fit) => fit.outcome === 'kept') ? (
          <UndoFitButton label={t('undoFit')} offline={t('offline')} />
        ) : null}
      </div>
    </Panel>
  );
}
