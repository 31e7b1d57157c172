import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SHARE_KINDS, SHARE_LINK_HOURS_MAX } from '../../schema/share.ts';
import type { NewShare, NewShareLink, ShareKind } from '../../schema/share.ts';
import { connectionOf } from '../connection.ts';
import { graphqlEnum } from '../enum.ts';

const ShareKindEnum = graphqlEnum('ShareKind', SHARE_KINDS);

/** What those who may share see of a share's row: never how a link is opened, nor whose an address is. */
@ObjectType('ProjectShare', { simpleResolvers: true })
export class ShareType {
  @Field(() => ID) id!: string;
  @Field(() => ID) projectId!: string;
  @Field(() => Boolean) canComment!: boolean;
  @Field(() => String, { nullable: true, description: 'The address it was given to.' }) email!: string | null;
  @Field(() => Int, { description: 'How often a link was opened.' }) views!: number;
  @Field(() => Date, { nullable: true }) lastViewedAt!: Date | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true, description: 'Null: until it is revoked.' }) expiresAt!: Date | null;
  @Field(() => Date, { nullable: true }) revokedAt!: Date | null;
  @Field(() => ShareKindEnum) kind?: ShareKind;
  @Field(() => Boolean, { description: 'Whether the link asks for one.' }) hasPassword?: boolean;
}

export const ShareConnection = connectionOf('ProjectShare', ShareType);

@ObjectType('ShareLink', { simpleResolvers: true })
export class ShareLinkType {
  @Field(() => ShareType) share!: ShareType;
  @Field(() => String, { description: 'Shown this once: whoever has it sees the project.' }) url!: string;
}

/** A project that somebody else shares with whoever asks. */
@ObjectType('SharedProject', { simpleResolvers: true })
export class SharedProjectType {
  @Field(() => ID) id!: string;
  @Field(() => ID) projectId!: string;
  @Field(() => String) title!: string;
  @Field(() => ID, { description: 'Goes into the header `studio-organisation` of requests about the project.' }) organisationId!: string;
  @Field(() => String) organisationName!: string;
  @Field(() => String, { nullable: true, description: 'Who shares it.' }) sharedBy!: string | null;
  @Field(() => Boolean) canComment!: boolean;
  @Field(() => Date) createdAt!: Date;
}

export const SharedProjectConnection = connectionOf('SharedProject', SharedProjectType);

@ObjectType('OpenedShareLink', { simpleResolvers: true })
export class OpenedLinkType {
  @Field(() => ID) shareId!: string;
  @Field(() => ID) projectId!: string;
  @Field(() => ID) organisationId!: string;
  @Field(() => Date) expiresAt!: Date;
  @Field(() => String, {
    description:
      'For programs: `Authorization: Bearer PASS`. Browsers have it in a cookie, and name `shareId` in the header `studio-share` where somebody is signed in too.',
  })
  pass!: string;
}

@InputType()
export class ShareProjectInput implements NewShare {
  @Field(() => ID) projectId!: string;
  @Field(() => String, { nullable: true, description: 'Of somebody with or without an account; or `personId`.' }) email?: string | null;
  @Field(() => ID, { nullable: true }) personId?: string | null;
  @Field(() => Boolean, { defaultValue: false }) canComment!: boolean;
}

@InputType()
export class CreateShareLinkInput implements NewShareLink {
  @Field(() => ID) projectId!: string;
  @Field(() => Int, { defaultValue: SHARE_LINK_HOURS_MAX, description: `1 to ${SHARE_LINK_HOURS_MAX}.` }) expiresInHours!: number;
  @Field(() => String, { nullable: true, description: 'Asked for when the link is opened; judged as sign-in’s are.' })
  password?: string | null;
}

@ArgsType()
export class OpenShareLinkArgs {
  @Field(() => String, { description: 'The last part of the link’s address.' }) token!: string;
  @Field(() => String, { nullable: true }) password?: string | null;
}
