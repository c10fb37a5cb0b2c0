import type { TRPCRouterRecord } from '@trpc/server';
import { allowed } from '../../procedure/allowed.ts';
import { oneself } from '../../procedure/rule.ts';
import { NoteOnly } from '../library/input.ts';
import { canReadNote, isAuthor } from '../library/rules.ts';
import { addOwnQuestion, chooseForItem, removeOwnQuestion } from './decide.ts';
import { discardDraft, readDraft, saveDraft } from './drafts.ts';
import { flagToAuthor, resolveFlag } from './flags.ts';
import { addImage, readImage } from './images.ts';
import {
  Draft,
  DraftKey,
  FlagOnly,
  ImageOnly,
  ItemChoice,
  NewFlag,
  NewImage,
  OwnQuestion,
  QuestionOnly,
  VersionOnly,
} from './input.ts';
import { listVersions, readVersion } from './versions.ts';
import { readWorkshop } from './workshop.ts';

export const authoringRouter = {
  draft: allowed(oneself, DraftKey).query(({ ctx, input }) => readDraft(ctx.store, ctx.actor.userId, input.noteId)),
  saveDraft: allowed(oneself, Draft).mutation(({ ctx, input }) =>
    saveDraft(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  discardDraft: allowed(oneself, DraftKey).mutation(({ ctx, input }) =>
    discardDraft(ctx.store, ctx.actor.userId, input.noteId),
  ),
  versions: allowed(isAuthor, NoteOnly).query(({ ctx, input }) => listVersions(ctx.store, input.noteId)),
  version: allowed(isAuthor, VersionOnly).query(({ ctx, input }) => readVersion(ctx.store, input.noteId, input.number)),
  workshop: allowed(isAuthor, NoteOnly).query(({ ctx, input }) => readWorkshop(ctx.store, input.noteId)),
  choose: allowed(isAuthor, ItemChoice).mutation(({ ctx, input }) => chooseForItem(ctx.store, input, ctx.now())),
  addQuestion: allowed(isAuthor, OwnQuestion).mutation(({ ctx, input }) => addOwnQuestion(ctx.store, input, ctx.now())),
  removeQuestion: allowed(isAuthor, QuestionOnly).mutation(({ ctx, input }) =>
    removeOwnQuestion(ctx.store, input, ctx.now()),
  ),
  flag: allowed(canReadNote, NewFlag).mutation(({ ctx, input }) =>
    flagToAuthor(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
  resolveFlag: allowed(isAuthor, FlagOnly).mutation(({ ctx, input }) => resolveFlag(ctx.store, input, ctx.now())),
  addImage: allowed(oneself, NewImage).mutation(({ ctx, input }) =>
    addImage(ctx.store, ctx.actor.userId, input.data, ctx.now()),
  ),
  image: allowed(oneself, ImageOnly).query(({ ctx, input }) => readImage(ctx.store, input.imageId)),
} satisfies TRPCRouterRecord;
