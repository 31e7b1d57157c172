import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import type { InvitationService } from './invitation.service.ts';
import { InvitationConnection, InvitationType, InviteMemberInput, MemberType } from './member.type.ts';

@Resolver(() => InvitationType)
export class InvitationResolver {
  constructor(private readonly invitations: InvitationService) {}

  @Query(() => InvitationConnection, {
    name: 'invitations',
    description: 'Into the organisation the request is about: those that can be accepted, newest first.',
  })
  page(@Ctx() { viewer }: Context, @Args(() => PageArgs) page: PageArgs) {
    return this.invitations.list(viewer, page);
  }

  @Query(() => InvitationType, { description: 'For the person it was sent to, by their confirmed address.' })
  invitation(@Ctx() { viewer }: Context, @Arg('id', () => ID) id: string): Promise<InvitationType> {
    return this.invitations.get(viewer, id);
  }

  @Mutation(() => InvitationType, {
    description:
      'Sends a mail with a link that is good for a week. Inviting an address again renews its invitation; within the hour without another mail.',
  })
  inviteMember(@Ctx() { viewer }: Context, @Arg('input', () => InviteMemberInput) input: InviteMemberInput): Promise<InvitationType> {
    return this.invitations.invite(viewer, input);
  }

  @Mutation(() => Boolean)
  withdrawInvitation(@Ctx() { viewer }: Context, @Arg('id', () => ID) id: string): Promise<boolean> {
    return this.invitations.withdraw(viewer, id);
  }

  @Mutation(() => MemberType, { description: 'Makes the person it was sent to a member.' })
  acceptInvitation(@Ctx() { viewer }: Context, @Arg('id', () => ID) id: string): Promise<MemberType> {
    return this.invitations.accept(viewer, id);
  }

  @Mutation(() => Boolean)
  declineInvitation(@Ctx() { viewer }: Context, @Arg('id', () => ID) id: string): Promise<boolean> {
    return this.invitations.decline(viewer, id);
  }
}
