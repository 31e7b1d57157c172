import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import type { IdentityService } from './identity.service.ts';
import { MeType, OutboxConnection, SessionType, SignInWaysType, SocketTicketType } from './identity.type.ts';

@Resolver()
export class IdentityResolver {
  constructor(private readonly identity: IdentityService) {}

  @Query(() => SignInWaysType, { description: 'For everybody: how one can sign in here.' })
  signInWays(): SignInWaysType {
    return { providers: this.identity.providers() };
  }

  @Query(() => MeType)
  me(@Ctx() { viewer }: Context): Promise<MeType> {
    return this.identity.me(viewer);
  }

  @Query(() => [SessionType], { description: 'Where one is signed in, newest first.' })
  sessions(@Ctx() { viewer }: Context): Promise<SessionType[]> {
    return this.identity.sessions(viewer);
  }

  @Mutation(() => Boolean, { description: 'Signs one device out, at once.' })
  revokeSession(@Ctx() { viewer }: Context, @Arg('id', () => ID) id: string): Promise<boolean> {
    return this.identity.revokeSession(viewer, id);
  }

  @Mutation(() => Int, { description: 'Signs all other devices out; says how many.' })
  revokeOtherSessions(@Ctx() { viewer }: Context): Promise<number> {
    return this.identity.revokeOtherSessions(viewer);
  }

  @Mutation(() => SocketTicketType, { description: 'Lets one WebSocket in as whoever asks.' })
  socketTicket(@Ctx() { viewer }: Context): Promise<SocketTicketType> {
    return this.identity.socketTicket(viewer);
  }

  @Query(() => OutboxConnection, { description: 'For admins of a studio without a mail server: what it would have sent, newest first.' })
  outbox(@Ctx() { viewer }: Context, @Args(() => PageArgs) page: PageArgs) {
    return this.identity.outbox(viewer, page);
  }
}
