import { and, eq } from 'drizzle-orm';
import { member, user } from '../../drizzle/auth-tables.ts';
import type { Db } from '../../drizzle/db.ts';
import type { Role } from '../../schema/access.ts';
import { StudioError } from '../../schema/errors.ts';
import { may } from '../access.ts';
import type { Viewer } from '../access.ts';
import { demandId } from '../id.ts';
import type { MemberType } from './member.type.ts';

const COLUMNS = { id: member.id, since: member.createdAt, role: member.role, personId: user.id, name: user.name, image: user.image, email: user.email } as const; // prettier-ignore
type Row = { id: string; since: Date; role: Role; personId: string; name: string; image: string | null; email: string };

export const rowsOf = (tx: Db) => tx.select(COLUMNS).from(member).innerJoin(user, eq(user.id, member.userId));

/** @throws StudioError NOT_FOUND */
export async function theMember(tx: Db, { organisationId }: Viewer, personId: string): Promise<Row> {
  const [row] = await rowsOf(tx).where(and(eq(member.organizationId, organisationId), eq(member.userId, demandId(personId))));
  if (!row) throw new StudioError('NOT_FOUND', 'There is no such member', { details: { personId } });
  return row;
}

/** Addresses are for those who deal with them. */
export function asSeenBy(viewer: Viewer, { personId, name, image, role, since, email }: Row): MemberType {
  const seesAddress = personId === viewer.personId || may(viewer, 'member.invite');
  return { person: { id: personId, name, image }, role, since, email: seesAddress ? email : null };
}
