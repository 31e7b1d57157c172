import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { FilmShot } from '../../drizzle/tables.ts';
import type { Context } from '../context.ts';
import type { ShotService } from './shot.service.ts';
import { ShotType } from './shot.type.ts';

@Resolver(() => ShotType)
export class ShotResolver {
  constructor(private readonly shots: ShotService) {}

  @Query(() => ShotType)
  shot(@Ctx() { viewer }: Context, @Arg('filmId', () => ID) filmId: string, @Arg('shotId', () => ID) shotId: string): Promise<ShotType> {
    return this.shots.get(viewer, filmId, shotId);
  }

  @FieldResolver(() => ID)
  id(@Root() { filmId, shotId }: FilmShot): string {
    return `${filmId}/${shotId}`;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Signed; good for an hour. The newest clip there is, also while a new cut is made.',
  })
  async clipUrl(@Root() { clipKey }: FilmShot, @Ctx() { store }: Context): Promise<string | null> {
    return clipKey && store.linkTo(clipKey);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Signed; good for an hour.' })
  async thumbnailUrl(@Root() { thumbnailKey }: FilmShot, @Ctx() { store }: Context): Promise<string | null> {
    return thumbnailKey && store.linkTo(thumbnailKey);
  }
}
