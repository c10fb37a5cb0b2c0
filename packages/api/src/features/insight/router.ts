import type { TRPCRouterRecord } from '@trpc/server';
import { allowed } from '../../procedure/allowed.ts';
import { oneself } from '../../procedure/rule.ts';
import { canReviewClass } from '../classroom/rules.ts';
import { classInsight } from './class-insight.ts';
import { Where, WhichClass } from './input.ts';
import { ownProgress } from './own-progress.ts';

export const insightRouter = {
  ofClass: allowed(canReviewClass, WhichClass).query(({ ctx, input }) => classInsight(ctx.store, input, ctx.now())),
  own: allowed(oneself, Where).query(({ ctx, input }) =>
    ownProgress(ctx.store, ctx.actor.userId, input.timeZone, ctx.now()),
  ),
} satisfies TRPCRouterRecord;
