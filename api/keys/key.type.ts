import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { KEY_GRACE_HOURS, KEY_LASTS_DAYS } from '../../schema/api-key.ts';
import type { NewApiKey } from '../../schema/api-key.ts';
import type { Permission } from '../../schema/access.ts';
import { connectionOf } from '../connection.ts';
import { PermissionEnum } from '../identity/identity.type.ts';
import { PersonType } from '../person.ts';

/** A key for programs; what opens is shown once, when it is made. */
@ObjectType('ApiKey', { simpleResolvers: true })
export class ApiKeyType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'Its first characters, to know it again.' }) start!: string;
  @Field(() => PersonType, { description: 'For whom it acts: never above their role, and no longer than they stay.' }) maker!: PersonType;
  @Field(() => [PermissionEnum], { description: 'What it may do at most.' }) scopes!: Permission[];
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true, description: 'Null only for the key of the command line on one’s own machine.' })
  expiresAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'To the minute.' }) lastUsedAt!: Date | null;
  @Field(() => ID, { nullable: true, description: 'The key that came after, when it was rotated: this one ends soon.' })
  replacedBy!: string | null;
}

export const ApiKeyConnection = connectionOf('ApiKey', ApiKeyType);

@ObjectType('NewApiKey', { simpleResolvers: true })
export class NewApiKeyType {
  @Field(() => ApiKeyType) key!: ApiKeyType;
  @Field(() => String, { description: 'The key itself. It is not kept: this is the only time it is shown.' }) secret!: string;
}

@InputType()
export class CreateApiKeyInput implements NewApiKey {
  @Field(() => String, { description: '1 to 100 characters.' }) name!: string;
  @Field(() => [PermissionEnum], { description: 'One at least; at most what the maker may do.' }) scopes!: Permission[];
  @Field(() => Int, { defaultValue: KEY_LASTS_DAYS.usually, description: `Days, 1 to ${KEY_LASTS_DAYS.most}.` }) expiresInDays!: number;
}

export const GRACE = {
  defaultValue: KEY_GRACE_HOURS.usually,
  description: `Hours that the old one stays good, 0 to ${KEY_GRACE_HOURS.most}.`,
};
