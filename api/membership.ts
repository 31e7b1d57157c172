import { and, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import { apiKey, member, organization } from '../drizzle/auth-tables.ts';
import type { Organization } from '../drizzle/auth-tables.ts';
import type { Db } from '../drizzle/db.ts';
import { projectShares } from '../drizzle/tables.ts';
import { asViewer } from '../drizzle/tenant.ts';
import { MAY, PERMISSIONS, outranks } from '../schema/access.ts';
import type { Permission, Role } from '../schema/access.ts';
import { StudioError } from '../schema/errors.ts';
import type { Access, Viewer } from './access.ts';
import { audit } from './audit/record.ts';

/** An organisation while nobody else changes who belongs to it. */
export interface Standing {
  organisation: Organization;
  /** Whoever asks, as they are there now. */
  viewer: Viewer;
  role: Role;
}

interface Change {
  organisationId: string;
  /** Null: whoever is a member may. */
  permission: Permission | null;
}

/**
 * Changes of who belongs to an organisation and as what: one at a time each, by the role that whoever asks has when their turn comes, since
 * two at once could otherwise each leave the other as the last owner.
 */
export class Membership {
  constructor(
    /** As the role studio_auth. */
    readonly auth: Db,
    private readonly access: Access,
  ) {}

  /** @throws StudioError NOT_FOUND for an organisation that is not theirs, FORBIDDEN */
  change<T>(viewer: Viewer, { organisationId, permission }: Change, work: (tx: Db, standing: Standing) => Promise<T>): Promise<T> {
    if (viewer.kind !== 'person' && viewer.organisationId !== organisationId) throw noOrganisation(organisationId);
    return asViewer(this.auth, { ...viewer, organisationId }, async (tx) => {
      const organisation = await lockOrganisation(tx, organisationId);
      const role = await roleIn(tx, viewer, organisationId); // only now: a statement that waits for a lock reads what was before it
      if (role === null) throw noOrganisation(organisationId);
      const now: Viewer = { ...viewer, organisationId, role };
      if (permission !== null) this.access.demand(now, permission, { organisationId });
      return work(tx, { organisation, viewer: now, role });
    });
  }
}

/** Makes others who would change an organisation's membership wait for the transaction's end. @throws StudioError NOT_FOUND */
export async function lockOrganisation(tx: Db, id: string): Promise<Organization> {
  const [row] = await tx.select().from(organization).where(eq(organization.id, id)).for('no key update'); // sessions may go on pointing at it
  if (!row) throw noOrganisation(id);
  return row;
}

/** The role that somebody has in one of their organisations now; null when it isn't theirs, or the key's. */
export async function roleIn(tx: Db, viewer: Viewer, organisationId: string): Promise<Role | null> {
  if (viewer.personId === null || (viewer.kind !== 'person' && viewer.organisationId !== organisationId)) return null;
  const [row] = await tx
    .select({ role: member.role })
    .from(member)
    .where(and(eq(member.organizationId, organisationId), eq(member.userId, viewer.personId)));
  return row?.role ?? null;
}

export const noOrganisation = (id: string) => new StudioError('NOT_FOUND', 'There is no such organisation', { details: { id } });

/** @throws StudioError FORBIDDEN */
export function demandRank(own: Role, other: Role): void {
  if (!outranks(own, other)) throw new StudioError('FORBIDDEN', 'You may do this only below your own rank', { details: { rank: other } });
}

/** @throws StudioError LAST_OWNER when nobody but this person owns the organisation */
export async function demandAnotherOwner(tx: Db, organisationId: string, personId: string): Promise<void> {
  const others = and(eq(member.organizationId, organisationId), eq(member.role, 'owner'), ne(member.userId, personId));
  if ((await tx.select({ id: member.id }).from(member).where(others).limit(1)).length > 0) return;
  throw new StudioError('LAST_OWNER', 'You are its last owner: transfer the ownership to a member first, or delete the organisation');
}

/**
 * Takes back what a person made in an organisation and may no longer stand for from now on: keys that say more than the person may, and
 * links if they may not share. What stays is narrowed by their role at every use.
 * @param role null when they go
 */
export async function revokeBeyond(tx: Db, viewer: Viewer, { personId, role }: { personId: string; role: Role | null }): Promise<void> {
  await revokeKeys(tx, viewer, { personId, allowed: PERMISSIONS.filter((each) => role !== null && MAY[role].has(each)) });
  if (role === null || !MAY[role].has('project.share')) await revokeLinks(tx, viewer, personId);
}

async function revokeKeys(tx: Db, viewer: Viewer, { personId, allowed }: { personId: string; allowed: Permission[] }): Promise<void> {
  const mine = and(eq(apiKey.organizationId, viewer.organisationId), eq(apiKey.createdBy, personId), isNull(apiKey.revokedAt));
  const revoked = await tx
    .update(apiKey)
    .set({ revokedAt: new Date() })
    .where(and(mine, sql`not ${apiKey.scopes} <@ ${sql.param(allowed, apiKey.scopes)}`))
    .returning({ id: apiKey.id, name: apiKey.name });
  for (const { id, name } of revoked)
    await audit(tx, viewer, { action: 'key.revoked', noun: 'key', nounId: id, details: { name, madeBy: personId } });
}

/** What was shared with people by name stays the organisation's; a link nobody answers for ends, and its guests with it. */
async function revokeLinks(tx: Db, viewer: Viewer, personId: string): Promise<void> {
  const { organisationId } = viewer;
  const whose = and(eq(projectShares.organisationId, organisationId), eq(projectShares.createdBy, personId));
  const revoked = await tx
    .update(projectShares)
    .set({ revokedAt: sql`now()` })
    .where(and(whose, isNotNull(projectShares.tokenHash), isNull(projectShares.revokedAt)))
    .returning({ id: projectShares.id, projectId: projectShares.projectId });
  for (const { id, projectId } of revoked)
    await audit(tx, viewer, { action: 'share.revoked', noun: 'share', nounId: id, details: { projectId, kind: 'link', madeBy: personId } });
}
