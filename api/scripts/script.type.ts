import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

/** What anyone may see of a script row. */
@ObjectType('Script', { simpleResolvers: true })
export class ScriptType {
  @Field(() => ID) id!: string;
  @Field(() => ID) projectId!: string;
  @Field(() => String, { description: 'Fountain, or plain prose.' }) text!: string;
  @Field(() => Int, { description: 'Counts saves that changed the text, from 1.' }) version!: number;
  @Field(() => Date) updatedAt!: Date;
}

@InputType()
export class SaveScriptInput {
  @Field(() => ID) projectId!: string;
  @Field(() => String) text!: string;
}
