import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ProjectShare } from '../../drizzle/tables.ts';
import type { ShareKind } from '../../schema/share.ts';
import { PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import type { ShareLinks } from './share-links.ts';
import type { ShareService } from './share.service.ts';
import {
  CreateShareLinkInput,
  OpenedLinkType,
  OpenShareLinkArgs,
  ShareConnection,
  SharedProjectConnection,
  ShareLinkType,
  ShareProjectInput,
  ShareType,
} from './share.type.ts';

@Resolver(() => ShareType)
export class ShareResolver {
  constructor(
    private readonly shares: ShareService,
    private readonly links: ShareLinks,
  ) {}

  @Query(() => ShareConnection, { name: 'shares', description: 'With whom a project is shared, but for what was revoked; newest first.' })
  page(@Ctx() { viewer }: Context, @Arg('projectId', () => ID) projectId: string, @Args(() => PageArgs) page: PageArgs) {
    return this.shares.list(viewer, projectId, page);
  }

  @Query(() => SharedProjectConnection, {
    description: 'What is shared with whoever asks, in all organisations but their own; newest first.',
  })
  sharedWithMe(@Ctx() { viewer }: Context, @Args(() => PageArgs) page: PageArgs) {
    return this.shares.sharedWith(viewer, page);
  }

  @Mutation(() => ShareType, {
    description:
      'Shows one project to somebody outside the organisation. Without an account the share waits until their address is confirmed. Repeating it changes what they may.',
  })
  shareProject(@Ctx() { viewer }: Context, @Arg('input', () => ShareProjectInput) input: ShareProjectInput): Promise<ShareType> {
    return this.shares.share(viewer, input);
  }

  @Mutation(() => ShareLinkType, { description: 'A link that shows one project to whoever has it, for a day at most.' })
  createShareLink(
    @Ctx() { viewer }: Context,
    @Arg('input', () => CreateShareLinkInput) input: CreateShareLinkInput,
  ): Promise<ShareLinkType> {
    return this.links.create(viewer, input);
  }

  @Mutation(() => ShareType, { description: 'Ends a share at once, wherever it is being watched.' })
  revokeShare(@Ctx() { viewer }: Context, @Arg('id', () => ID) id: string): Promise<ShareType> {
    return this.shares.revoke(viewer, id);
  }

  @Mutation(() => OpenedLinkType, { description: 'For everybody: makes whoever asks a guest until the link ends. Counts as one view.' })
  async openShareLink(@Ctx() context: Context, @Args(() => OpenShareLinkArgs) args: OpenShareLinkArgs): Promise<OpenedLinkType> {
    const { cookie, ...opened } = await this.links.open(context.address, args);
    context.keep(cookie);
    return opened;
  }

  @FieldResolver()
  kind(@Root() { tokenHash }: ProjectShare): ShareKind {
    return tokenHash === null ? 'person' : 'link';
  }

  @FieldResolver()
  hasPassword(@Root() { passwordHash }: ProjectShare): boolean {
    return passwordHash !== null;
  }
}
