import type { Store } from '@recto/database/store';
import type { TradeOff } from '@recto/memory/plan';
import { and, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { DomainError } from '../../procedure/problem.ts';
import { daysOf, learnerOf } from '../study/learner-settings.ts';
import type { NewGoal, Proposal } from './input.ts';
import { plansFor, plansOf, type TargetPlan, tradeOffOf } from './plans.ts';

/** A plan as its screen shows it: what it leads to, what each day asks for, and what other minutes would. */
export interface PlanView {
  noteId: string;
  title: string;
  className: string | null;
  dueAt: number;
  targetRecall: number;
  minutesADay: number;
  cards: number;
  seen: number;
  isReachable: boolean;
  expectedRecall: number;
  withoutStudy: number;
  /** Minutes a day that the target needs; null where no sensible number is enough. */
  minutesNeeded: number | null;
  byDay: { newCards: number; answers: number; minutes: number }[];
  curve: TradeOff[];
}

/** The plan for a note that is before the learner; null where there is no date for it. */
export async function planOfNote(
  store: Store,
  learnerId: string,
  { noteId, timeZone }: { noteId: string; timeZone: string },
  now: number,
): Promise<PlanView | null> {
  const plan = await planned(store, learnerId, { noteId, timeZone }, now);
  return plan ? toView(plan) : null;
}

/** Where the plan for a note leads, and by when, without what other minutes would; null where there is no date for it. */
export async function outlookOfNote(
  store: Store,
  learnerId: string,
  where: { noteId: string; timeZone: string },
  now: number,
): Promise<{ dueAt: number; expectedRecall: number } | null> {
  const plan = await planned(store, learnerId, where, now);
  return plan ? { dueAt: plan.dueAt, expectedRecall: plan.plan.expectedRecall } : null;
}

async function planned(
  store: Store,
  learnerId: string,
  { noteId, timeZone }: { noteId: string; timeZone: string },
  now: number,
): Promise<TargetPlan | undefined> {
  const learner = await learnerOf(store.db, store.t, learnerId);
  const [plan] = await plansOf(store, learnerId, learner, daysOf(learner, timeZone), now, noteId);
  return plan;
}

/** What a goal would come to, before it is made. @throws {DomainError} `due-in-the-past` */
export async function proposePlan(store: Store, learnerId: string, proposal: Proposal, now: number): Promise<PlanView> {
  const { noteId, dueAt, targetRecall, minutesADay, timeZone } = proposal;
  if (dueAt <= now) throw new DomainError({ code: 'due-in-the-past', dueAt, now });
  const learner = await learnerOf(store.db, store.t, learnerId);
  const [note] = await store.db
    .select({ title: store.t.note.title })
    .from(store.t.note)
    .where(eq(store.t.note.id, noteId));
  const shared = { noteId, title: note?.title ?? '', dueAt, targetRecall, className: null };
  const target = { ...shared, minutesADay, minutes: minutesADay };
  const [plan] = await plansFor(store, learnerId, learner, [target], daysOf(learner, timeZone), now);
  if (!plan) throw new DomainError({ code: 'not-found', what: 'note' });
  return toView(plan);
}

/** Makes a goal, in place of one that the learner had for the note. @throws {DomainError} `due-in-the-past` */
export function setGoal({ transact, t }: Store, learnerId: string, goal: NewGoal, now: number): Promise<void> {
  if (goal.dueAt <= now) throw new DomainError({ code: 'due-in-the-past', dueAt: goal.dueAt, now });
  return transact(async (tx) => {
    await tx.delete(t.goal).where(and(eq(t.goal.learnerId, learnerId), eq(t.goal.noteId, goal.noteId)));
    await tx.insert(t.goal).values({ id: v7(), learnerId, ...goal, createdAt: now });
  });
}

/** Gives up a goal; where there is none, nothing happens. */
export async function dropGoal({ transact, t }: Store, learnerId: string, noteId: string): Promise<void> {
  await transact((tx) => tx.delete(t.goal).where(and(eq(t.goal.learnerId, learnerId), eq(t.goal.noteId, noteId))));
}

function toView(target: TargetPlan): PlanView {
  const { noteId, title, className, dueAt, targetRecall, minutes, cards, seen, plan, request } = target;
  return {
    noteId,
    title,
    className,
    dueAt,
    targetRecall,
    minutesADay: minutes,
    cards,
    seen,
    isReachable: plan.isReachable,
    expectedRecall: plan.expectedRecall,
    withoutStudy: plan.withoutStudy,
    byDay: plan.byDay.map(({ newCards, answers }) => ({
      newCards,
      answers,
      minutes: Math.ceil((answers * request.secondsAnAnswer) / 60),
    })),
    ...tradeOffOf(target),
  };
}
