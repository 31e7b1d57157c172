import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import type { KeyService } from './key.service.ts';
import { ApiKeyConnection, ApiKeyType, CreateApiKeyInput, GRACE, NewApiKeyType } from './key.type.ts';

@Resolver(() => ApiKeyType)
export class KeyResolver {
  constructor(private readonly keys: KeyService) {}

  @Query(() => ApiKeyConnection, {
    name: 'apiKeys',
    description: 'Of the organisation the request is about, newest first; without revoked ones.',
  })
  page(@Ctx() { viewer }: Context, @Args(() => PageArgs) page: PageArgs) {
    return this.keys.list(viewer, page);
  }

  @Mutation(() => NewApiKeyType, { description: 'Makes a key that acts for whoever makes it.' })
  createApiKey(@Ctx() { viewer }: Context, @Arg('input', () => CreateApiKeyInput) input: CreateApiKeyInput): Promise<NewApiKeyType> {
    return this.keys.create(viewer, input);
  }

  @Mutation(() => NewApiKeyType, { description: 'A new key in place of one of one’s own, with the same name, scopes and lifetime.' })
  rotateApiKey(
    @Ctx() { viewer }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('graceHours', () => Int, GRACE) graceHours: number,
  ): Promise<NewApiKeyType> {
    return this.keys.rotate(viewer, id, graceHours);
  }

  @Mutation(() => Boolean, { description: 'Ends a key and its connections at once: one’s own, or of a maker below one’s own rank.' })
  revokeApiKey(@Ctx() { viewer }: Context, @Arg('id', () => ID) id: string): Promise<boolean> {
    return this.keys.revoke(viewer, id);
  }
}
