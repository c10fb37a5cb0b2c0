import type { TRPCRouterRecord } from '@trpc/server';
import { allowed } from '../../procedure/allowed.ts';
import { Nothing } from '../../procedure/fields.ts';
import { anyone } from '../../procedure/rule.ts';
import { readAttempt, startAttempt } from './attempt.ts';
import { saveExamAnswer, startExam, submitExam } from './exam.ts';
import { AttemptOnly, NewAttempt, NewExam, NewResponse, SampleAnswer, SavedAnswer } from './input.ts';
import { respond } from './respond.ts';
import { canTakeExam, canTakeQuiz, isOwnAttempt } from './rules.ts';
import { answerSample, sampleQuestion } from './sample.ts';

export const quizRouter = {
  sample: allowed(anyone, Nothing).query(({ ctx }) => sampleQuestion(ctx.store)),
  answerSample: allowed(anyone, SampleAnswer).mutation(({ ctx, input }) =>
    answerSample(ctx.store, input.questionId, input.optionId),
  ),
  start: allowed(canTakeQuiz, NewAttempt).mutation(({ ctx, input }) =>
    startAttempt(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  attempt: allowed(isOwnAttempt, AttemptOnly).query(({ ctx, input }) =>
    readAttempt(ctx.store, ctx.actor.userId, input.attemptId, ctx.now()),
  ),
  respond: allowed(isOwnAttempt, NewResponse).mutation(({ ctx, input }) =>
    respond(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  startExam: allowed(canTakeExam, NewExam).mutation(({ ctx, input }) =>
    startExam(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  saveAnswer: allowed(isOwnAttempt, SavedAnswer).mutation(({ ctx, input }) =>
    saveExamAnswer(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  submit: allowed(isOwnAttempt, AttemptOnly).mutation(({ ctx, input }) =>
    submitExam(ctx.store, ctx.actor.userId, input.attemptId, ctx.now()),
  ),
} satisfies TRPCRouterRecord;
