import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Role } from '../../schema/access.ts';
import { RoleEnum } from '../identity/identity.type.ts';
import type { MemberService } from './member.service.ts';
import { MemberConnection, MemberType } from './member.type.ts';

@Resolver(() => MemberType)
export class MemberResolver {
  constructor(private readonly members: MemberService) {}

  @Query(() => MemberConnection, { name: 'members', description: 'Of the organisation the request is about; the longest there first.' })
  page(@Ctx() { viewer }: Context, @Args(() => PageArgs) page: PageArgs) {
    return this.members.list(viewer, page);
  }

  @Mutation(() => MemberType, {
    description: 'Below one’s own rank, from below one’s own rank; owners as they like. LAST_OWNER when nobody would own it.',
  })
  changeRole(
    @Ctx() { viewer }: Context,
    @Arg('personId', () => ID) personId: string,
    @Arg('role', () => RoleEnum) role: Role,
  ): Promise<MemberType> {
    return this.members.changeRole(viewer, personId, role);
  }

  @Mutation(() => Boolean, { description: 'Ends what they follow there at once and revokes the keys they made there.' })
  removeMember(@Ctx() { viewer }: Context, @Arg('personId', () => ID) personId: string): Promise<boolean> {
    return this.members.remove(viewer, personId);
  }
}
