import type { Rating } from '@recto/memory/rating';
import { Chip, toneOfSide } from '@recto/ui/chip';
import { RichTextView } from '@recto/ui/rich-text';
import { FlagLink } from '#features/authoring/flag-link.tsx';
import type { StudyCard } from './session-state.ts';
import type { StudyLabels } from './study-labels.ts';
import { useSwipe } from './swipe.ts';

interface Props {
  card: StudyCard;
  isShown: boolean;
  labels: StudyLabels;
  onShow: () => void;
  onRate: (rating: Rating) => void;
  onExplain: () => void;
}

/** The card: prompt, and under a rule its answer, with the line of the note that says so. */
export function StudyCardView({ card, isShown, labels, onShow, onRate, onExplain }: Props) {
  const { shift, handlers } = useSwipe((to) => {
    if (!isShown) onShow();
    else onRate(to === 'right' ? 'good' : 'again');
  });
  return (
    <article
      aria-live="polite"
      {...handlers}
      style={shift === 0 ? undefined : { transform: `translateX(${shift}px) rotate(${shift / 60}deg)` }}
      className="lifted w-full max-w-[680px] touch-pan-y rounded-lg border border-line bg-surface p-6 max-sm:grid max-sm:content-center sm:p-13"
    >
      {card.label || card.concepts.length > 0 || card.isMarked ? (
        <p className="mb-3.5 flex flex-wrap items-center gap-2">
          {card.label ? <span className="label">{card.label}</span> : null}
          {card.concepts.map((concept) => (
            <Chip key={concept.name} tone={toneOfSide(concept.side)}>
              {concept.name}
            </Chip>
          ))}
          {card.isMarked ? <span className="ml-auto text-[13px] text-warn">{labels.happened.mark}</span> : null}
        </p>
      ) : null}
      <h1 className="font-read text-[clamp(21px,3vw,27px)]! leading-[1.32]! font-normal! tracking-[-0.008em]">
        <RichTextView text={card.front} />
      </h1>
      {card.answerChanged ? <p className="mt-4 text-[13px] text-warn">{labels.answerChanged}</p> : null}
      {isShown ? (
        <>
          <hr className="my-7 border-line" />
          <p className="font-read text-[clamp(19px,2.6vw,23px)] leading-[1.42]">
            <span className="sr-only">{labels.answer} </span>
            <RichTextView text={card.back} />
          </p>
          <p className="mt-6 flex flex-wrap items-baseline gap-x-5 gap-y-2 text-[13px] text-ink-3">
            <a
              className="inline-block py-1 text-ink-2 underline"
              href={`/library/${card.noteId}#line-${card.line}`}
              target="_blank"
              rel="noreferrer"
            >
              {labels.source.replace('{title}', card.noteTitle).replace('{line}', String(card.line))}
            </a>
            <button type="button" className="min-h-8 text-ink-2 underline" onClick={onExplain}>
              {labels.explain}
            </button>
          </p>
          <FlagLink noteId={card.noteId} about={{ cardId: card.cardId }} labels={labels.flag} />
        </>
      ) : null}
    </article>
  );
}
