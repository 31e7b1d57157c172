import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { AUDIT_ACTIONS, AUDIT_ACTORS } from '../../schema/audit.ts';
import type { AuditAction, AuditActorKind } from '../../schema/audit.ts';
import { connectionOf } from '../connection.ts';
import { graphqlEnum } from '../enum.ts';
import type { AuditFilter } from './filter.ts';

const nameOf = (action: AuditAction) => [action, action.toUpperCase().replaceAll(/[.-]/g, '_')];
export const AuditActionEnum = graphqlEnum('AuditAction', AUDIT_ACTIONS, Object.fromEntries(AUDIT_ACTIONS.map(nameOf)));
export const AuditActorKindEnum = graphqlEnum('AuditActorKind', AUDIT_ACTORS);

@ObjectType('AuditActor', { simpleResolvers: true })
export class AuditActorType {
  @Field(() => AuditActorKindEnum) kind!: AuditActorKind;
  @Field(() => ID, { nullable: true, description: 'Of the person, key or share; null for the studio itself.' }) id!: string | null;
  @Field(() => ID, { nullable: true, description: 'Who answers for it: the person, or who made the key.' }) personId!: string | null;
  @Field(() => String, { nullable: true, description: 'The person’s, as it is now.' }) name!: string | null;
  @Field(() => String, { nullable: true, description: 'The key’s, when it was one.' }) keyName!: string | null;
}

@ObjectType('AuditDetail', { simpleResolvers: true })
export class AuditDetailType {
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'As text; lists and objects as JSON.' }) value!: string;
}

/** What happened, as the organisation's owner and admins read it. */
@ObjectType('AuditEntry', { simpleResolvers: true })
export class AuditEntryType {
  @Field(() => ID) id!: string;
  @Field(() => Date) at!: Date;
  @Field(() => AuditActorType) actor!: AuditActorType;
  @Field(() => AuditActionEnum) action!: AuditAction;
  @Field(() => String, { nullable: true, description: 'What it was done to, as "project".' }) noun!: string | null;
  @Field(() => ID, { nullable: true }) nounId!: string | null;
  @Field(() => [AuditDetailType]) details!: AuditDetailType[];
  @Field(() => String, { nullable: true, description: 'Where the request came from.' }) address!: string | null;
}

export const AuditEntryConnection = connectionOf('AuditEntry', AuditEntryType);

@InputType('AuditFilter')
export class AuditFilterInput implements AuditFilter {
  @Field(() => [AuditActionEnum], { nullable: true, description: 'Any of these.' }) actions?: AuditAction[] | null;
  @Field(() => String, { nullable: true }) noun?: string | null;
  @Field(() => ID, { nullable: true }) nounId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A person, with what their keys did; or one key or share.' }) actorId?: string | null;
  @Field(() => Date, { nullable: true, description: 'Inclusive.' }) from?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Exclusive.' }) to?: Date | null;
}
