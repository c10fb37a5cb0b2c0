import type { TRPCRouterRecord } from '@trpc/server';
import { allowed } from '../../procedure/allowed.ts';
import { oneself } from '../../procedure/rule.ts';
import { answerCard } from './answer-card.ts';
import { NewReview, Undo, WhatToStudy, Where } from './input.ts';
import { canStudyCard, canStudyNote } from './rules.ts';
import { studyQueue } from './study-queue.ts';
import { today } from './today.ts';
import { undoAnswer } from './undo-answer.ts';

export const studyRouter = {
  today: allowed(oneself, Where).query(({ ctx, input }) =>
    today(ctx.store, ctx.actor.userId, input.timeZone, ctx.now()),
  ),
  queue: allowed(canStudyNote, WhatToStudy).query(({ ctx, input }) =>
    studyQueue(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  answer: allowed(canStudyCard, NewReview).mutation(({ ctx, input }) =>
    answerCard(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  undo: allowed(canStudyCard, Undo).mutation(({ ctx, input }) =>
    undoAnswer(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
} satisfies TRPCRouterRecord;
