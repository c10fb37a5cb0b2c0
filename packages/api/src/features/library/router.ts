import type { TRPCRouterRecord } from '@trpc/server';
import { allowed } from '../../procedure/allowed.ts';
import { Nothing } from '../../procedure/fields.ts';
import { oneself } from '../../procedure/rule.ts';
import { NoteOnly, Publication, Revision } from './input.ts';
import { listNotes } from './list-notes.ts';
import { publishNote } from './publish-note.ts';
import { readNote } from './read-note.ts';
import { reviseNote } from './revise-note.ts';
import { canPublishNote, canReadNote } from './rules.ts';

export const libraryRouter = {
  list: allowed(oneself, Nothing).query(({ ctx }) => listNotes(ctx.store, ctx.actor.userId, ctx.now())),
  note: allowed(canReadNote, NoteOnly).query(({ ctx, input }) =>
    readNote(ctx.store, ctx.actor.userId, input.noteId, ctx.now()),
  ),
  revise: allowed(canPublishNote, Revision).mutation(({ ctx, input }) =>
    reviseNote(ctx.store, ctx.actor.userId, input),
  ),
  publish: allowed(canPublishNote, Publication).mutation(({ ctx, input }) =>
    publishNote(ctx.store, ctx.actor.userId, input, ctx.now()),
  ),
} satisfies TRPCRouterRecord;
