import type { TRPCRouterRecord } from '@trpc/server';
import { allowed } from '../../procedure/allowed.ts';
import { Nothing } from '../../procedure/fields.ts';
import { oneself } from '../../procedure/rule.ts';
import { assignDeck, withdrawAssignment } from './assignments.ts';
import { createClass, listClasses, readClass } from './classes.ts';
import { AssignmentOnly, ClassOnly, Join, MemberOnly, MemberRole, NewAssignment, NewClass, NewCode } from './input.ts';
import { joinClass, renewCode } from './invites.ts';
import { changeRole, removeMember } from './members.ts';
import { canAssign, canTeach, isMember } from './rules.ts';

export const classroomRouter = {
  list: allowed(oneself, Nothing).query(({ ctx }) => listClasses(ctx.store, ctx.actor.userId)),
  class: allowed(isMember, ClassOnly).query(({ ctx, input }) => readClass(ctx.store, ctx.actor.userId, input.classId)),
  create: allowed(oneself, NewClass).mutation(({ ctx, input }) =>
    createClass(ctx.store, ctx.actor.userId, input.name, ctx.now()),
  ),
  join: allowed(oneself, Join).mutation(({ ctx, input }) =>
    joinClass(ctx.store, ctx.actor.userId, input.code, ctx.now()),
  ),
  renewCode: allowed(canTeach, NewCode).mutation(({ ctx, input }) =>
    ctx.store.transact((tx) => renewCode(tx, ctx.store.t, input.classId, input.role, ctx.now())),
  ),
  changeRole: allowed(canTeach, MemberRole).mutation(({ ctx, input }) =>
    changeRole(ctx.store, input.classId, input.userId, input.role),
  ),
  remove: allowed(canTeach, MemberOnly).mutation(({ ctx, input }) =>
    removeMember(ctx.store, input.classId, input.userId),
  ),
  leave: allowed(isMember, ClassOnly).mutation(({ ctx, input }) =>
    removeMember(ctx.store, input.classId, ctx.actor.userId),
  ),
  assign: allowed(canAssign, NewAssignment).mutation(({ ctx, input }) => assignDeck(ctx.store, input, ctx.now())),
  withdraw: allowed(canTeach, AssignmentOnly).mutation(({ ctx, input }) =>
    withdrawAssignment(ctx.store, input.classId, input.assignmentId),
  ),
} satisfies TRPCRouterRecord;
