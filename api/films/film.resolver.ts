import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Film, FilmEventRow, FilmOutputRow } from '../../drizzle/tables.ts';
import type { Context } from '../context.ts';
import { PageArgs } from '../connection.ts';
import { viewOf } from './film-event.ts';
import { playlistFrom } from './playlist.ts';
import type { FilmService } from './film.service.ts';
import {
  FilmConnection,
  FilmEventType,
  FilmFailureType,
  FilmOutputType,
  FilmType,
  ProduceFilmInput,
  StageProgressType,
  UrlArgs,
} from './film.type.ts';

type Watch = { args: { filmId: string; after: number }; context: Context };

@Resolver(() => FilmType)
export class FilmResolver {
  constructor(private readonly films: FilmService) {}

  @Query(() => FilmType)
  film(@Ctx() { viewer }: Context, @Arg('id', () => ID) id: string): Promise<FilmType> {
    return this.films.get(viewer, id);
  }

  @Query(() => FilmConnection, { name: 'films', description: 'Newest first; of one project or of all.' })
  page(
    @Ctx() { viewer }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('projectId', () => ID, { nullable: true }) projectId?: string,
  ) {
    return this.films.list(viewer, projectId ?? null, page);
  }

  @Mutation(() => FilmType, {
    description: "Makes a film of the project's script as it stands. Repeating it while that film is under way gives the same film.",
  })
  produceFilm(@Ctx() { viewer }: Context, @Arg('input', () => ProduceFilmInput) input: ProduceFilmInput): Promise<FilmType> {
    return this.films.produce(viewer, input);
  }

  @Mutation(() => FilmType, { description: 'The next cut of a film, from the script as it stands now.' })
  reproduceFilm(@Ctx() { viewer }: Context, @Arg('filmId', () => ID) filmId: string): Promise<FilmType> {
    return this.films.reproduce(viewer, filmId);
  }

  @Mutation(() => FilmType, { description: 'The next cut of a film, with one shot played another way.' })
  retakeShot(
    @Ctx() { viewer }: Context,
    @Arg('filmId', () => ID) filmId: string,
    @Arg('shotId', () => ID) shotId: string,
  ): Promise<FilmType> {
    return this.films.retake(viewer, filmId, shotId);
  }

  @Mutation(() => FilmType)
  cancelFilm(@Ctx() { viewer }: Context, @Arg('filmId', () => ID) filmId: string): Promise<FilmType> {
    return this.films.cancel(viewer, filmId);
  }

  @Mutation(() => FilmType, { description: 'Lets a film go on that waits for review.' })
  continueFilm(@Ctx() { viewer }: Context, @Arg('filmId', () => ID) filmId: string): Promise<FilmType> {
    return this.films.continue(viewer, filmId);
  }

  @FieldResolver(() => FilmFailureType, { nullable: true })
  failure(@Root() { failureCode, failureMessage, failureShotId }: Film): FilmFailureType | null {
    return failureCode && { code: failureCode, message: failureMessage ?? '', shotId: failureShotId };
  }

  @FieldResolver(() => [StageProgressType], { description: 'Of the current cut; stages that have begun, in order.' })
  async stages(@Root() { id, cut }: Film, @Ctx() { loaders }: Context): Promise<StageProgressType[]> {
    return (await loaders.stagesOfFilm.load(id)).filter((stage) => stage.cut === cut);
  }

  @FieldResolver(() => [FilmOutputType], { description: 'The files of the newest cut that has any.' })
  async outputs(@Root() { id }: Film, @Ctx() { loaders }: Context): Promise<FilmOutputType[]> {
    const newestFirst = await loaders.outputsOfFilm.load(id);
    return newestFirst.filter((output) => output.cut === newestFirst[0]?.cut);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The HLS playlist of the newest finished cut, as text; its segments lie behind a signed link that is good for an hour. Null until there is one.',
  })
  async playlist(@Root() { id }: Film, @Ctx() { loaders, store }: Context): Promise<string | null> {
    return playlistFrom(await loaders.outputsOfFilm.load(id), store);
  }
}

@Resolver(() => FilmOutputType)
export class FilmOutputResolver {
  @FieldResolver(() => String, { description: 'Signed; good for an hour.' })
  url(@Root() { key, fileName }: FilmOutputRow, @Ctx() { store }: Context, @Args(() => UrlArgs) { download }: UrlArgs): Promise<string> {
    return store.linkTo(key, download ? { downloadName: fileName } : {});
  }
}

@Resolver(() => FilmEventType)
export class FilmEventResolver {
  @Subscription(() => FilmEventType, {
    description: 'The events after `after`, then live, complete and in order; ends with the event that ends the current cut.',
    subscribe: ({ args, context }: Watch) => context.films.watch(context.viewer, args.filmId, args.after),
  })
  filmProgress(
    @Root() event: FilmEventRow,
    @Ctx() context: Context,
    @Arg('filmId', () => ID) _filmId: string,
    @Arg('after', () => Int, { defaultValue: 0 }) _after: number,
  ): FilmEventType {
    context.renewLoaders();
    return viewOf(event);
  }

  @FieldResolver(() => FilmType, { nullable: true, description: 'The film as it is now.' })
  film(@Root() { filmId }: FilmEventType, @Ctx() { loaders }: Context): Promise<FilmType | null> {
    return loaders.film.load(filmId);
  }
}
