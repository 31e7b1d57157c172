import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Role } from '../../schema/access.ts';
import type { NewInvitation } from '../../schema/member.ts';
import { connectionOf } from '../connection.ts';
import { RoleEnum } from '../identity/identity.type.ts';
import { PersonType } from '../person.ts';

/** Somebody who belongs to the organisation. */
@ObjectType('Member', { simpleResolvers: true })
export class MemberType {
  @Field(() => PersonType) person!: PersonType;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => Date) since!: Date;
  @Field(() => String, { nullable: true, description: 'One’s own; of others only for whoever may invite.' }) email!: string | null;
}

export const MemberConnection = connectionOf('Member', MemberType);

/** Somebody who was asked to join and hasn't answered; seen by whoever may invite, and by the one invited. */
@ObjectType('Invitation', { simpleResolvers: true })
export class InvitationType {
  @Field(() => ID) id!: string;
  @Field(() => ID) organisationId!: string;
  @Field(() => String) organisationName!: string;
  @Field(() => PersonType, { description: 'Who invited.' }) inviter!: PersonType;
  @Field(() => String) email!: string;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => Date, { nullable: true, description: 'When a mail last told them: one an hour and invitation, three an hour and address.' })
  mailedAt!: Date | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date) expiresAt!: Date;
}

export const InvitationConnection = connectionOf('Invitation', InvitationType);

@InputType()
export class InviteMemberInput implements NewInvitation {
  @Field(() => String) email!: string;
  @Field(() => RoleEnum, { description: 'Below one’s own; owners give any.' }) role!: Role;
}
