import type { TRPCRouterRecord } from '@trpc/server';
import { allowed } from '../../procedure/allowed.ts';
import { canStudyNote } from '../study/rules.ts';
import { dropGoal, outlookOfNote, planOfNote, proposePlan, setGoal } from './goals.ts';
import { NewGoal, OneGoal, OneNote, Proposal } from './input.ts';

export const planningRouter = {
  plan: allowed(canStudyNote, OneNote).query(({ ctx, input }) =>
    planOfNote(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  outlook: allowed(canStudyNote, OneNote).query(({ ctx, input }) =>
    outlookOfNote(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  propose: allowed(canStudyNote, Proposal).query(({ ctx, input }) =>
    proposePlan(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  setGoal: allowed(canStudyNote, NewGoal).mutation(({ ctx, input }) =>
    setGoal(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  dropGoal: allowed(canStudyNote, OneGoal).mutation(({ ctx, input }) =>
    dropGoal(ctx.store, ctx.actor.userId, input.noteId),
  ),
} satisfies TRPCRouterRecord;
