import { RATINGS, type Rating } from '@recto/memory/rating';
import { classNames } from '@recto/ui/class-names';
import { type StudyCard, shortInterval } from './session-state.ts';
import type { StudyLabels } from './study-labels.ts';

interface Props {
  card: StudyCard;
  isShown: boolean;
  labels: StudyLabels;
  onShow: () => void;
  onRate: (rating: Rating) => void;
}

const BUTTON = 'grid min-h-16 place-content-center gap-0.5 rounded-[12px] border text-center font-semibold';

/** One button to see the answer; then four, each with the time that it means. */
export function RatingButtons({ card, isShown, labels, onShow, onRate }: Props) {
  return (
    <div className="mx-auto w-full max-w-[680px]">
      {isShown ? (
        <fieldset className="grid grid-cols-4 gap-2.5">
          <legend className="sr-only">{labels.howWell}</legend>
          {RATINGS.map((rating) => (
            <button
              key={rating}
              type="button"
              onClick={() => onRate(rating)}
              className={classNames(
                BUTTON,
                rating === 'good' ? 'border-accent bg-accent text-accent-ink' : 'border-line-strong bg-surface',
              )}
            >
              {labels.ratings[rating]}
              <small className={classNames('figures text-[13px] font-[450]', rating !== 'good' && 'text-ink-2')}>
                {shortInterval(card.intervals[rating])}
              </small>
            </button>
          ))}
        </fieldset>
      ) : (
        <button
          type="button"
          onClick={onShow}
          className={classNames(BUTTON, 'w-full border-accent bg-accent text-accent-ink')}
        >
          {labels.show}
        </button>
      )}
      <p className="mt-3.5 flex flex-wrap justify-center gap-4 text-[12.5px] text-ink-3 max-sm:hidden">
        <span>
          <kbd>space</kbd> {isShown ? labels.ratings.good : labels.keyReveal}
        </span>
        <span>
          <kbd>1</kbd>–<kbd>4</kbd> {labels.keyRate}
        </span>
        <span>
          <kbd>u</kbd> {labels.keyUndo}
        </span>
        <span>
          <kbd>?</kbd> {labels.keyHelp}
        </span>
      </p>
    </div>
  );
}
