import 'reflect-metadata'; // TypeGraphQL's decorators refuse to run without it
import { Field, ID, ObjectType } from 'type-graphql';

/** Somebody as colleagues see them: never with an address. */
@ObjectType('Person', { simpleResolvers: true })
export class PersonType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) image!: string | null;
}
