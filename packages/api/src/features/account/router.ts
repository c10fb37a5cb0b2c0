import type { TRPCRouterRecord } from '@trpc/server';
import { allowed } from '../../procedure/allowed.ts';
import { Nothing } from '../../procedure/fields.ts';
import { anyone } from '../../procedure/rule.ts';

/** Signing in and up is better-auth's; this only tells who is here. */
export const accountRouter = {
  me: allowed(anyone, Nothing).query(({ ctx }) => ctx.actor),
} satisfies TRPCRouterRecord;
