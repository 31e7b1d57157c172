import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { OrganisationService } from './organisation.service.ts';
import { OrganisationNameInput, OrganisationType } from './organisation.type.ts';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(private readonly organisations: OrganisationService) {}

  @Query(() => [OrganisationType], { name: 'organisations', description: 'Those one belongs to, one’s own first. To a key its own alone.' })
  list(@Ctx() { viewer }: Context): Promise<OrganisationType[]> {
    return this.organisations.list(viewer);
  }

  @Query(() => OrganisationType)
  organisation(@Ctx() { viewer }: Context, @Arg('id', () => ID) id: string): Promise<OrganisationType> {
    return this.organisations.get(viewer, id);
  }

  @Mutation(() => OrganisationType, { description: 'Makes an organisation and its maker the owner.' })
  createOrganisation(
    @Ctx() { viewer }: Context,
    @Arg('input', () => OrganisationNameInput) input: OrganisationNameInput,
  ): Promise<OrganisationType> {
    return this.organisations.create(viewer, input);
  }

  @Mutation(() => OrganisationType)
  renameOrganisation(
    @Ctx() { viewer }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('input', () => OrganisationNameInput) input: OrganisationNameInput,
  ): Promise<OrganisationType> {
    return this.organisations.rename(viewer, id, input);
  }

  @Mutation(() => Boolean, {
    description:
      'By an owner; never a personal one. Memberships, invitations and keys are gone, shares revoked; what was made stays on file, reached by nobody.',
  })
  deleteOrganisation(@Ctx() { viewer }: Context, @Arg('id', () => ID) id: string): Promise<boolean> {
    return this.organisations.delete(viewer, id);
  }

  @Mutation(() => OrganisationType, {
    description: 'Makes it the one this session works in, unless a request names another (header studio-organisation).',
  })
  switchOrganisation(@Ctx() { viewer }: Context, @Arg('id', () => ID) id: string): Promise<OrganisationType> {
    return this.organisations.switchTo(viewer, id);
  }

  @Mutation(() => OrganisationType, { description: 'From its owner to another member; the old owner becomes an admin.' })
  transferOwnership(
    @Ctx() { viewer }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('personId', () => ID) personId: string,
  ): Promise<OrganisationType> {
    return this.organisations.transfer(viewer, id, personId);
  }

  @Mutation(() => Boolean, { description: 'The last owner can’t (LAST_OWNER), nor anybody their personal one (PERSONAL_ORGANISATION).' })
  leaveOrganisation(@Ctx() { viewer }: Context, @Arg('id', () => ID) id: string): Promise<boolean> {
    return this.organisations.leave(viewer, id);
  }
}
