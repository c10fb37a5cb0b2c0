import { Button } from '@recto/ui/button';
import type { SessionState } from './session-state.ts';
import type { StudyLabels } from './study-session.tsx';

/** What the session came to, and where to go from here. Links load anew: pages must not show what was before it. */
export function StudyEnd({
  state,
  hadCards,
  back,
  labels,
}: {
  state: SessionState;
  hadCards: boolean;
  back: string;
  labels: StudyLabels;
}) {
  const answers = state.given.length;
  const known = state.given.filter((given) => given.rating !== 'again').length;
  const cards = new Set(state.given.map((given) => given.card.cardId)).size;
  const text = labels.doneText
    .replace('{answers}', String(answers))
    .replace('{cards}', String(cards))
    .replace('{share}', String(answers === 0 ? 0 : Math.round((known / answers) * 100)));
  return (
    <section className="w-full max-w-[680px] py-10 text-center">
      <h1 tabIndex={-1}>{hadCards ? labels.done : labels.nothing}</h1>
      <p className="figures mt-4 mb-8 text-ink-2">{hadCards ? text : labels.nothingText}</p>
      <div className="flex flex-wrap justify-center gap-3">
        <Button asChild look="primary">
          <a href={back}>{back === '/today' ? labels.toToday : labels.toNote}</a>
        </Button>
        {back === '/today' ? null : (
          <Button asChild>
            <a href="/today">{labels.toToday}</a>
          </Button>
        )}
      </div>
    </section>
  );
}
