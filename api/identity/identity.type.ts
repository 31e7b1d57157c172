import { Field, ID, ObjectType } from 'type-graphql';
import { PERMISSIONS, PLATFORM_ROLES, ROLES } from '../../schema/access.ts';
import type { Permission, PlatformRole, Role } from '../../schema/access.ts';
import { connectionOf } from '../connection.ts';
import { graphqlEnum } from '../enum.ts';
import { PROVIDERS } from './providers.ts';
import type { Provider } from './providers.ts';

export const RoleEnum = graphqlEnum('Role', ROLES);
export const PlatformRoleEnum = graphqlEnum('PlatformRole', PLATFORM_ROLES);
const named = Object.fromEntries(PERMISSIONS.map((each) => [each, each.toUpperCase().replace('.', '_')])) as Record<Permission, string>; // the same keys
export const PermissionEnum = graphqlEnum('Permission', PERMISSIONS, named);
const ProviderEnum = graphqlEnum('SignInProvider', PROVIDERS);

/** The one who asks, in the organisation the request is about. */
@ObjectType('Me', { simpleResolvers: true })
export class MeType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => String, { nullable: true }) image!: string | null;
  @Field(() => Boolean, { description: 'Whether a one-time code is asked for at sign-in.' }) secondFactor!: boolean;
  @Field(() => PlatformRoleEnum) platformRole!: PlatformRole;
  @Field(() => ID) organisationId!: string;
  @Field(() => RoleEnum, { nullable: true, description: 'Null: no member, only what is shared can be seen.' }) role!: Role | null;
  @Field(() => [PermissionEnum], { description: 'What may be done in this organisation, by role and by the scopes of a key.' })
  permissions!: Permission[];
}

@ObjectType('Session', { simpleResolvers: true })
export class SessionType {
  @Field(() => ID) id!: string;
  @Field(() => Boolean, { description: 'The one that asks.' }) current!: boolean;
  @Field(() => String, { nullable: true }) userAgent!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date) expiresAt!: Date;
}

@ObjectType('SocketTicket', { simpleResolvers: true })
export class SocketTicketType {
  @Field(() => String, { description: 'Goes into the connection_init payload as `ticket`; good once, for half a minute.' }) ticket!: string;
}

@ObjectType('SignInWays', { simpleResolvers: true })
export class SignInWaysType {
  @Field(() => [ProviderEnum], { description: 'Besides password and passkey, which are always there.' }) providers!: Provider[];
}

/** A mail that this studio would have sent, had it a mail server. */
@ObjectType('OutboxMail', { simpleResolvers: true })
export class OutboxMailType {
  @Field(() => ID) id!: string;
  @Field(() => Date) at!: Date;
  @Field(() => String) recipient!: string;
  @Field(() => String) subject!: string;
  @Field(() => String, { description: 'Plain text.' }) body!: string;
}

export const OutboxConnection = connectionOf('OutboxMail', OutboxMailType);
