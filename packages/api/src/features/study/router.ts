import type { TRPCRouterRecord } from '@trpc/server';
import { allowed } from '../../procedure/allowed.ts';
import { Nothing } from '../../procedure/fields.ts';
import { oneself } from '../../procedure/rule.ts';
import { secondsAnAnswer } from '../planning/pace.ts';
import { actOnCard } from './act-on-card.ts';
import { answerCard } from './answer-card.ts';
import { cardInfo } from './card-info.ts';
import { changeSettings, previewSettings } from './change-settings.ts';
import { explainCard } from './explain-card.ts';
import { fitNow, listFits, undoFit } from './fit-parameters.ts';
import {
  ChangedSettings,
  Events,
  NewCardAct,
  NewReview,
  OneCard,
  Retentions,
  Undo,
  WhatToPractise,
  WhatToStudy,
  Where,
} from './input.ts';
import { learnerOf } from './learner-settings.ts';
import { offlineKit } from './offline-kit.ts';
import { practiceQueue } from './practice.ts';
import { canStudyCard, canStudyNote } from './rules.ts';
import { studyQueue } from './study-queue.ts';
import { syncEvents } from './sync-events.ts';
import { today } from './today.ts';
import { undoAnswer } from './undo-answer.ts';

export const studyRouter = {
  today: allowed(oneself, Where).query(({ ctx, input }) =>
    today(ctx.store, ctx.actor.userId, input.timeZone, ctx.now()),
  ),
  queue: allowed(canStudyNote, WhatToStudy).query(({ ctx, input }) =>
    studyQueue(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  practice: allowed(canStudyNote, WhatToPractise).query(({ ctx, input }) =>
    practiceQueue(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  answer: allowed(canStudyCard, NewReview).mutation(({ ctx, input }) =>
    answerCard(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  act: allowed(canStudyCard, NewCardAct).mutation(({ ctx, input }) =>
    actOnCard(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  undo: allowed(canStudyCard, Undo).mutation(({ ctx, input }) =>
    undoAnswer(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  sync: allowed(oneself, Events).mutation(({ ctx, input }) =>
    syncEvents(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  offlineKit: allowed(oneself, Where).query(({ ctx, input }) =>
    offlineKit(ctx.store, ctx.actor.userId, input.timeZone, ctx.now()),
  ),
  card: allowed(canStudyCard, OneCard).query(({ ctx, input }) =>
    cardInfo(ctx.store, ctx.actor.userId, input.cardId, ctx.now()),
  ),
  explain: allowed(canStudyCard, OneCard).query(({ ctx, input }) => explainCard(ctx.store, input.cardId)),
  pace: allowed(oneself, Nothing).query(({ ctx }) => secondsAnAnswer(ctx.store, ctx.actor.userId)),
  settings: allowed(oneself, Nothing).query(({ ctx }) => learnerOf(ctx.store.db, ctx.store.t, ctx.actor.userId)),
  changeSettings: allowed(oneself, ChangedSettings).mutation(({ ctx, input }) =>
    changeSettings(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  previewSettings: allowed(oneself, Retentions).query(({ ctx, input }) =>
    previewSettings(ctx.store, ctx.actor.userId, input.retentions, ctx.now()),
  ),
  fits: allowed(oneself, Nothing).query(({ ctx }) => listFits(ctx.store, ctx.actor.userId)),
  fit: allowed(oneself, Nothing).mutation(({ ctx }) => fitNow(ctx.store, ctx.actor.userId, ctx.now())),
  undoFit: allowed(oneself, Nothing).mutation(({ ctx }) => undoFit(ctx.store, ctx.actor.userId, ctx.now())),
} satisfies TRPCRouterRecord;
