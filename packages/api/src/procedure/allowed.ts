import { initTRPC, TRPCError } from '@trpc/server';
import { prettifyError, ZodError, type ZodType } from 'zod';
import type { Actor, Context } from './context.ts';
import { DomainError, explain, type Problem, WIRE_CODES } from './problem.ts';
import type { Rule } from './rule.ts';

/** What a procedure carries so that the router can be walked: by which rule it was made. */
export interface ProcedureMeta {
  rule: string;
}

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error }) => {
      const { code, httpStatus, path } = shape.data;
      const problem = error.cause instanceof DomainError ? error.cause.problem : null;
      return { ...shape, message: sentenceOf(error), data: { code, httpStatus, path, problem } };
    },
  });

export const { router, createCallerFactory } = t;

const UNEXPECTED = 'Something went wrong on our side. Nothing was changed; try again in a moment.';

/** What a person reads. Only what we wrote ourselves, or what names a field of the input, goes out. */
function sentenceOf(error: TRPCError): string {
  if (error.cause instanceof DomainError) return error.message;
  if (error.cause instanceof ZodError) return prettifyError(error.cause);
  return error.code === 'INTERNAL_SERVER_ERROR' ? UNEXPECTED : error.message;
}

/** Domain errors become tRPC's, and what nobody expected is written to the log. */
function mapped(error: TRPCError, { log }: Context, path: string): TRPCError {
  if (error.cause instanceof DomainError) return refusal(error.cause.problem);
  if (error.code === 'INTERNAL_SERVER_ERROR') log.error({ path, err: error.cause ?? error }, 'procedure failed');
  return error;
}

/**
 * The one way to make a procedure: signed in (unless the rule is for anyone), then the input is
 * parsed, then the rule is asked. `hide` is answered as if the thing did not exist.
 */
export function allowed<A extends Actor | null, Asked, Schema extends ZodType<Asked>>(
  rule: Rule<A, Asked>,
  input: Schema,
) {
  const parsed = t.procedure
    .meta({ rule: rule.name })
    .use(async ({ ctx, next, path }) => {
      if (rule.audience === 'signed-in' && !ctx.actor) throw refusal({ code: 'signed-out' });
      const result = await next({ ctx: { actor: ctx.actor as A } });
      if (!result.ok) throw mapped(result.error, ctx, path);
      return result;
    })
    .input(input);
  const ruled = parsed.use(async ({ ctx, input: given, next }) => {
    const verdict = await rule.decide?.({ store: ctx.store, actor: ctx.actor, now: ctx.now() }, given);
    if (verdict === 'hide') throw refusal({ code: 'not-found', what: 'page' });
    if (verdict === 'forbid') throw refusal({ code: 'not-allowed' });
    return next();
  });
  // Where the audience decides alone, every read is spared a step that could only say yes.
  return rule.decide ? ruled : (parsed as typeof ruled);
}

function refusal(problem: Problem): TRPCError {
  return new TRPCError({ code: WIRE_CODES[problem.code], message: explain(problem), cause: new DomainError(problem) });
}
