import { and, asc, eq, sql } from 'drizzle-orm';
import { member } from '../../drizzle/auth-tables.ts';
import { asViewer } from '../../drizzle/tenant.ts';
import type { Role } from '../../schema/access.ts';
import { StudioError } from '../../schema/errors.ts';
import type { Access, Viewer } from '../access.ts';
import { audit } from '../audit/record.ts';
import { pageOf, readPaging } from '../connection.ts';
import type { Page, PageArgs } from '../connection.ts';
import { demandId } from '../id.ts';
import { demandAnotherOwner, demandRank, revokeBeyond } from '../membership.ts';
import type { Membership } from '../membership.ts';
import { asSeenBy, rowsOf, theMember } from './member-rows.ts';
import type { MemberType } from './member.type.ts';

/** Who belongs to the organisation a request is about, and as what. */
export class MemberService {
  constructor(
    private readonly membership: Membership,
    private readonly access: Access,
  ) {}

  /** The longest there first. */
  async list(viewer: Viewer, args: PageArgs): Promise<Page<MemberType>> {
    this.access.demand(viewer, 'member.view', viewer);
    const paging = readPaging(args);
    const rows = await asViewer(this.membership.auth, viewer, (tx) =>
      rowsOf(tx)
        .where(and(eq(member.organizationId, viewer.organisationId), paging.after === null ? undefined : isAfter(paging.after)))
        .orderBy(asc(member.createdAt), asc(member.id))
        .limit(paging.first + 1),
    );
    const { edges, pageInfo } = pageOf(rows, paging, ({ id, since }) => `${since.toISOString()}/${id}`);
    const shown = edges.map(({ cursor, node }) => ({ cursor, node: asSeenBy(viewer, node) }));
    return { edges: shown, nodes: shown.map(({ node }) => node), pageInfo };
  }

  /** @throws StudioError FORBIDDEN at or above one's own rank, LAST_OWNER, NOT_FOUND */
  changeRole(viewer: Viewer, personId: string, role: Role): Promise<MemberType> {
    this.access.demand(viewer, 'member.role', viewer);
    const change = { organisationId: viewer.organisationId, permission: 'member.role' } as const;
    return this.membership.change(viewer, change, async (tx, { viewer: now, role: own }) => {
      const row = await theMember(tx, now, personId);
      demandRank(own, row.role);
      demandRank(own, role);
      if (row.role === role) return asSeenBy(now, row);
      if (row.role === 'owner') await demandAnotherOwner(tx, now.organisationId, row.personId);
      await tx.update(member).set({ role }).where(eq(member.id, row.id));
      await revokeBeyond(tx, now, { personId: row.personId, role });
      await audit(tx, now, { action: 'member.role-changed', noun: 'member', nounId: row.personId, details: { from: row.role, to: role } });
      return asSeenBy(now, { ...row, role });
    });
  }

  /** @throws StudioError FORBIDDEN at or above one's own rank, CONFLICT for oneself, NOT_FOUND */
  async remove(viewer: Viewer, personId: string): Promise<boolean> {
    this.access.demand(viewer, 'member.remove', viewer);
    const change = { organisationId: viewer.organisationId, permission: 'member.remove' } as const;
    await this.membership.change(viewer, change, async (tx, { viewer: now, role: own }) => {
      const row = await theMember(tx, now, personId);
      if (row.personId === now.personId) throw new StudioError('CONFLICT', 'To go yourself, leave the organisation');
      demandRank(own, row.role); // an owner who removes another stays behind
      await revokeBeyond(tx, now, { personId: row.personId, role: null });
      await tx.delete(member).where(eq(member.id, row.id));
      await audit(tx, now, { action: 'member.removed', noun: 'member', nounId: row.personId, details: { role: row.role } });
    });
    return true;
  }
}

/** @throws StudioError INVALID_INPUT, NOT_FOUND for a cursor that none of ours is */
function isAfter(cursor: string) {
  const [since = '', id = ''] = cursor.split('/');
  if (Number.isNaN(Date.parse(since))) throw new StudioError('INVALID_INPUT', 'This cursor was not made by this studio');
  return sql`(${member.createdAt}, ${member.id}) > (${new Date(since).toISOString()}::timestamptz, ${demandId(id)}::uuid)`;
}
