import type { TRPCRouterRecord } from '@trpc/server';
import { allowed } from '../../procedure/allowed.ts';
import { oneself } from '../../procedure/rule.ts';
import { actOnCards } from './act-on-cards.ts';
import { CardSearch, ManyActs } from './input.ts';
import { searchCards } from './search-cards.ts';

export const browseRouter = {
  cards: allowed(oneself, CardSearch).query(({ ctx, input }) =>
    searchCards(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  act: allowed(oneself, ManyActs).mutation(({ ctx, input }) =>
    actOnCards(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
} satisfies TRPCRouterRecord;
