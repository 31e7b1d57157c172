import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import type { ProjectService } from './project.service.ts';
import { CreateProjectInput, ProjectConnection, ProjectType } from './project.type.ts';

@Resolver(() => ProjectType)
export class ProjectResolver {
  constructor(private readonly projects: ProjectService) {}

  @Query(() => ProjectType)
  project(@Ctx() { viewer }: Context, @Arg('id', () => ID) id: string): Promise<ProjectType> {
    return this.projects.get(viewer, id);
  }

  @Query(() => ProjectConnection, { name: 'projects', description: 'Newest first.' })
  page(@Ctx() { viewer }: Context, @Args(() => PageArgs) page: PageArgs) {
    return this.projects.list(viewer, page);
  }

  @Mutation(() => ProjectType)
  createProject(@Ctx() { viewer }: Context, @Arg('input', () => CreateProjectInput) input: CreateProjectInput): Promise<ProjectType> {
    return this.projects.create(viewer, input);
  }
}
