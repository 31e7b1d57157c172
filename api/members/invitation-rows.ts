import { and, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { invitation, member, organization, user } from '../../drizzle/auth-tables.ts';
import type { Db } from '../../drizzle/db.ts';
import { MAY, ROLES, outranks } from '../../schema/access.ts';
import type { InvitationType } from './member.type.ts';

const inviter = alias(user, 'inviter');
const invitee = alias(user, 'invitee');

/** Each role that may invite, with each it may invite to. */
const REACH = ROLES.flatMap((own) =>
  MAY[own].has('member.invite') ? ROLES.filter((role) => outranks(own, role)).map((role) => sql`(${own}, ${role})`) : [],
);

/** Whoever invited must still be a member who may: what somebody promised goes with them. */
const inviterMay = sql<boolean>`coalesce((${member.role}, ${invitation.role}) in (${sql.join(REACH, sql`, `)}), false)`;

/** Whether it can be accepted. */
export const isOpen = sql<boolean>`(${invitation.status} = 'pending' and ${invitation.expiresAt} > now() and ${inviterMay})`;

export type InvitationRow = Awaited<ReturnType<typeof invitationRows>>[number];

/** Invitations with who invited to what, to be narrowed by a `where`. */
export const invitationRows = (tx: Db) =>
  tx
    .select({
      id: invitation.id,
      organisationId: invitation.organizationId,
      organisationName: organization.name,
      inviterId: inviter.id,
      inviterName: inviter.name,
      inviterImage: inviter.image,
      email: invitation.email,
      role: invitation.role,
      status: invitation.status,
      open: isOpen,
      mailedAt: invitation.mailedAt,
      createdAt: invitation.createdAt,
      expiresAt: invitation.expiresAt,
    })
    .from(invitation)
    .innerJoin(organization, eq(organization.id, invitation.organizationId))
    .innerJoin(inviter, eq(inviter.id, invitation.inviterId))
    .leftJoin(member, and(eq(member.organizationId, invitation.organizationId), eq(member.userId, invitation.inviterId)));

/** It was sent to an address that this person confirmed. */
export const isFor = (tx: Db, personId: string) =>
  sql`lower(${invitation.email}) = (${tx
    .select({ email: sql`lower(${invitee.email})` })
    .from(invitee)
    .where(and(eq(invitee.id, personId), eq(invitee.emailVerified, true)))})`;

export function shownInvitation({ inviterId, inviterName, inviterImage, status: _, open: __, ...row }: InvitationRow): InvitationType {
  return { ...row, inviter: { id: inviterId, name: inviterName, image: inviterImage } };
}
