import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ShotState } from '../../schema/film.ts';
import { connectionOf } from '../connection.ts';
import { ShotStateEnum } from '../words.ts';

/** What anyone may see of a planned shot's row. */
@ObjectType('Shot', { simpleResolvers: true })
export class ShotType {
  @Field(() => ID) filmId!: string;
  @Field(() => ID, { description: 'Unique within its film.' }) shotId!: string;
  @Field(() => Int, { description: 'Its place in the film, from 1.' }) ordinal!: number;
  @Field(() => String) description!: string;
  @Field(() => ShotStateEnum) state!: ShotState;
  @Field(() => Int, { nullable: true, description: 'Null until the shot is timed.' }) frames!: number | null;
  @Field(() => Int) framesDone!: number;
  @Field(() => Boolean, { nullable: true, description: 'False: the clip was already there. Null: not filmed yet.' }) made!: boolean | null;
}

export const ShotConnection = connectionOf('Shot', ShotType);
