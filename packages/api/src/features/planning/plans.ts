import type { Store } from '@recto/database/store';
import type { CardState, LearnerModel } from '@recto/memory/learner-model';
import { minutesNeeded, type Plan, type PlanRequest, planToward, type TradeOff, tradeOff } from '@recto/memory/plan';
import { newCardsOn } from '@recto/memory/simulate';
import { and, count, eq, gte, inArray, isNull, ne, or } from 'drizzle-orm';
import type { Days, Learner } from '../study/learner-settings.ts';
import { modelOf, secondsAnAnswer } from './pace.ts';
import { type Target, targetsOf } from './targets.ts';

const DAY = 86_400_000;
const FEWEST_MINUTES = 5;
/** A date further away is planned as one in so many days; the plan is made anew each day anyway. */
const FARTHEST_DAYS = 60;

/** A target with what today asks for, so that it is reached. */
export interface TargetPlan extends Target {
  minutes: number;
  cards: number;
  seen: number;
  plan: Plan;
  /** New cards that are still to begin today. */
  newToday: number;
  /** Recall below which a card comes today, by the parameters alone, as the queue measures it. */
  threshold: number;
  request: PlanRequest;
}

/** The plans of everything that is before a learner, nearest date first; of one note alone where it is named. */
export async function plansOf(
  store: Store,
  learnerId: string,
  learner: Learner,
  days: Days,
  now: number,
  noteId?: string,
): Promise<TargetPlan[]> {
  const targets = await targetsOf(store, learnerId, now);
  const share = Math.max(FEWEST_MINUTES, Math.floor(learner.settings.planMinutes / Math.max(1, targets.length)));
  const wanted = targets.filter((target) => noteId === undefined || target.noteId === noteId);
  const timed = wanted.map((target) => ({ ...target, minutes: target.minutesADay ?? share }));
  return plansFor(store, learnerId, learner, timed, days, now);
}

/** The same for targets that are given: what a proposal would come to. */
export async function plansFor(
  store: Store,
  learnerId: string,
  learner: Learner,
  targets: readonly (Target & { minutes: number })[],
  days: Days,
  now: number,
): Promise<TargetPlan[]> {
  if (targets.length === 0) return [];
  const noteIds = targets.map((target) => target.noteId);
  const [cards, today, seconds, models] = await Promise.all([
    cardStates(store, learnerId, noteIds, now),
    answersToday(store, learnerId, noteIds, days.startOf(now)),
    secondsAnAnswer(store, learnerId),
    modelOf(store, learnerId, learner, now),
  ]);
  return targets.map((target) => {
    const own = cards.filter((card) => card.noteId === target.noteId).map((card) => card.state);
    const done = today.get(target.noteId) ?? { answers: 0, begun: 0 };
    const until = Math.min(FARTHEST_DAYS, (target.dueAt - now) / DAY);
    const request: PlanRequest = {
      cards: own,
      model: models.model,
      days: Math.max(1, Math.ceil(until)),
      until,
      targetRecall: target.targetRecall,
      minutesADay: target.minutes,
      secondsAnAnswer: seconds,
      answeredToday: done.answers,
    };
    return { ...target, cards: own.length, ...planned(request, done.begun, models) };
  });
}

function planned(request: PlanRequest, begunToday: number, { model, plain }: Record<'model' | 'plain', LearnerModel>) {
  const plan = planToward(request);
  const seen = request.cards.filter((card) => card !== null).length;
  // What was begun today stands among the seen already; a plan made anew would ask for as many again.
  const quota = newCardsOn(0, request.cards.length - seen + begunToday, request.days) - begunToday;
  const newToday = Math.max(0, Math.min(plan.byDay[0]?.newCards ?? 0, quota));
  const threshold = plain.recall({ stability: 1, difficulty: 5, reviewedOn: 0 }, model.daysUntil(1, plan.retention));
  return { plan, newToday, threshold, request, seen };
}

/** What other minutes would lead to, and how many the target needs; null where no sensible number is enough. */
export function tradeOffOf({ request, plan, minutes }: TargetPlan): {
  curve: TradeOff[];
  minutesNeeded: number | null;
} {
  return { curve: tradeOff(request), minutesNeeded: plan.isReachable ? minutes : minutesNeeded(request) };
}

interface NoteCard {
  noteId: string;
  state: CardState | null;
}

/** The cards of some notes that a learner has not set aside, with what they remember of them. */
async function cardStates({ db, t }: Store, learnerId: string, noteIds: string[], now: number): Promise<NoteCard[]> {
  const rows = await db
    .select({ noteId: t.card.noteId, memory: t.memory })
    .from(t.card)
    .leftJoin(t.memory, and(eq(t.memory.cardId, t.card.id), eq(t.memory.learnerId, learnerId)))
    .leftJoin(t.cardStanding, and(eq(t.cardStanding.cardId, t.card.id), eq(t.cardStanding.learnerId, learnerId)))
    .where(
      and(
        inArray(t.card.noteId, noteIds),
        isNull(t.card.retiredAt),
        or(isNull(t.cardStanding.isSuspended), eq(t.cardStanding.isSuspended, false)),
      ),
    );
  return rows.map(({ noteId, memory }) => ({
    noteId,
    state: memory && {
      stability: memory.stability,
      difficulty: memory.difficulty,
      reviewedOn: (memory.lastReviewedAt - now) / DAY,
    },
  }));
}

async function answersToday({ db, t }: Store, learnerId: string, noteIds: string[], dayStart: number) {
  const answers = await db
    .select({ noteId: t.card.noteId, answers: count() })
    .from(t.review)
    .innerJoin(t.card, eq(t.card.id, t.review.cardId))
    .where(
      and(
        eq(t.review.learnerId, learnerId),
        gte(t.review.reviewedAt, dayStart),
        ne(t.review.origin, 'practice'),
        inArray(t.card.noteId, noteIds),
      ),
    )
    .groupBy(t.card.noteId);
  const begun = await db
    .select({ noteId: t.card.noteId, begun: count() })
    .from(t.memory)
    .innerJoin(t.card, eq(t.card.id, t.memory.cardId))
    .where(
      and(eq(t.memory.learnerId, learnerId), gte(t.memory.firstReviewedAt, dayStart), inArray(t.card.noteId, noteIds)),
    )
    .groupBy(t.card.noteId);
  const begunOf = new Map(begun.map((row) => [row.noteId, row.begun]));
  return new Map(
    noteIds.map((noteId) => [
      noteId,
      { answers: answers.find((row) => row.noteId === noteId)?.answers ?? 0, begun: begunOf.get(noteId) ?? 0 },
    ]),
  );
}
