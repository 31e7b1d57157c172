import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Role } from '../../schema/access.ts';
import type { OrganisationName } from '../../schema/organisation.ts';
import { RoleEnum } from '../identity/identity.type.ts';

/** An organisation as one of its members sees it. */
@ObjectType('Organisation', { simpleResolvers: true })
export class OrganisationType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'What stands in addresses; there are no two alike.' }) slug!: string;
  @Field(() => Boolean, { description: 'One’s own since sign-up: without other members; it can’t be left, handed over or deleted.' })
  personal!: boolean;
  @Field(() => RoleEnum, { description: 'The role of whoever asks.' }) role!: Role;
  @Field(() => Date) createdAt!: Date;
}

@InputType({ description: 'What an organisation is called.' })
export class OrganisationNameInput implements OrganisationName {
  @Field(() => String, { description: '1 to 100 characters.' }) name!: string;
  @Field(() => String, {
    nullable: true,
    description: '3 to 60 letters a to z, digits and hyphens. Without it a new organisation gets one made of its name.',
  })
  slug?: string | null;
}
