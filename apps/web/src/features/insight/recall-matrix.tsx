import type { Caller } from '@recto/api/router';
import { classNames } from '@recto/ui/class-names';
import { recallColour } from '@recto/ui/recall';
import { Scrollable } from '@recto/ui/scrollable';
import { getTranslations } from 'next-intl/server';

type Insight = Awaited<ReturnType<Caller['insight']['ofClass']>>;

/** A row a learner, a column a concept: predicted recall now, cards seen, and the quiz score below. */
export async function RecallMatrix({ insight }: { insight: Insight }) {
  const t = await getTranslations('insight');
  return (
    <section>
      <h2>{t('matrix')}</h2>
      <p className="mt-1 text-sm text-ink-2">{t('matrixText')}</p>
      <Scrollable label={t('matrix')} className="mt-3">
        <table className="figures w-full border-separate border-spacing-0.5 text-[13px]">
          <thead>
            <tr>
              <th scope="col" className="p-2 text-left font-medium text-ink-2">
                {t('learner')}
              </th>
              {insight.concepts.map((concept) => (
                <th key={concept.id} scope="col" className="p-2 font-medium text-ink-2">
                  {concept.name}
                </th>
              ))}
              <th scope="col" className="p-2 font-medium text-ink-2">
                {t('seen')}
              </th>
              <th scope="col" className="p-2 font-medium text-ink-2">
                {t('quiz')}
              </th>
              <th scope="col" className="p-2 font-medium text-ink-2">
                {t('due')}
              </th>
            </tr>
          </thead>
          <tbody>
            {insight.learners.map((learner) => (
              <tr key={learner.userId}>
                <th scope="row" className="p-2 text-left font-medium whitespace-nowrap">
                  {learner.name}
                  {learner.started ? null : <span className="ml-2 font-normal text-ink-3">{t('notStarted')}</span>}
                </th>
                {insight.concepts.map(({ id, cards }) => {
                  const standing = learner.concepts.find((concept) => concept.conceptId === id);
                  const recall = standing?.recall ?? null;
                  return (
                    <td
                      key={id}
                      className={classNames(
                        'rounded-sm p-2 text-center',
                        recallColour(recall),
                        recall === null && 'text-ink-3',
                      )}
                    >
                      {recall === null ? '–' : `${Math.round(recall * 100)}%`}
                      <span className="block text-[11px] text-ink-2">
                        {t('cell', {
                          seen: standing?.seen ?? 0,
                          cards,
                          quiz: standing?.quizAnswers ? `${Math.round((standing.quizScore ?? 0) * 100)}%` : '–',
                        })}
                      </span>
                    </td>
                  );
                })}
                <td className="p-2 text-center">{`${learner.seen}/${insight.cards}`}</td>
                <td className="p-2 text-center">
                  {learner.quizScore === null ? '–' : `${Math.round(learner.quizScore * 100)}%`}
                </td>
                <td className="p-2 text-center">{learner.due}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
    </section>
  );
}
