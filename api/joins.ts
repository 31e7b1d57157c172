import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Film, Project } from '../drizzle/tables.ts';
import { PageArgs, pageOf, readPaging } from './connection.ts';
import type { Context } from './context.ts';
import { FilmType } from './films/film.type.ts';
import { ProjectType } from './projects/project.type.ts';
import { ScriptType } from './scripts/script.type.ts';
import { ShotConnection } from './shots/shot.type.ts';

/* Fields that lead from one feature to another. Features don't know each other; here they meet. */

@Resolver(() => FilmType)
export class FilmJoins {
  @FieldResolver(() => ShotConnection, { description: 'In the order of the film.' })
  async shots(@Root() { id }: Film, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    const paging = readPaging(args);
    const shots = await loaders.shotsOfFilm.load(id); // a film has tens of them: one statement for all films beats one page each
    const start = paging.after === null ? 0 : Number(paging.after);
    return pageOf(shots.slice(start, start + paging.first + 1), paging, ({ ordinal }) => String(ordinal));
  }

  @FieldResolver(() => ProjectType, { nullable: true })
  project(@Root() { projectId }: Film, @Ctx() { loaders }: Context): Promise<ProjectType | null> {
    return loaders.project.load(projectId);
  }
}

@Resolver(() => ProjectType)
export class ProjectJoins {
  @FieldResolver(() => ScriptType, { nullable: true, description: 'Null until one is saved.' })
  script(@Root() { id }: Project, @Ctx() { loaders }: Context): Promise<ScriptType | null> {
    return loaders.scriptOfProject.load(id);
  }
}
