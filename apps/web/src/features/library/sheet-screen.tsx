import type { Caller } from '@recto/api/router';
import { RichTextView } from '@recto/ui/rich-text';
import { getTranslations } from 'next-intl/server';
import { PrintButton } from './print-button.tsx';

type Cards = Awaited<ReturnType<Caller['study']['practice']>>;

/** All cards of a deck on paper: prompts left, answers right, to be folded or covered. In the note's order. */
export async function SheetScreen({ title, cards }: { title: string; cards: Cards }) {
  const t = await getTranslations('note');
  const inOrder = [...cards].sort((a, b) => a.line - b.line);
  return (
    <>
      <h1>{title}</h1>
      <p className="mt-4 mb-6 print:hidden">
        <PrintButton label={t('printNow')} />
      </p>
      <table className="w-full text-left text-[15px]">
        <caption className="sr-only">{t('sheetTitle', { title })}</caption>
        <thead>
          <tr className="text-sm text-ink-2">
            <th scope="col" className="w-1/2 py-2 pr-4">
              {t('front')}
            </th>
            <th scope="col" className="py-2">
              {t('back')}
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((card) => (
            <tr key={card.cardId} className="break-inside-avoid border-t border-line align-top">
              <td className="py-2 pr-4">
                {card.label ? <span className="label block">{card.label}</span> : null}
                <RichTextView text={card.front} />
              </td>
              <td className="py-2">
                <RichTextView text={card.back} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
