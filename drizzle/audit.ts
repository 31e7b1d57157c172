import { sql } from 'drizzle-orm';
import type { AuditAction, AuditActorKind } from '../schema/audit.ts';
import type { Db } from './db.ts';

export interface AuditEntry {
  organisationId: string;
  /** The person's, key's or share's id; null for the studio itself. */
  actor: { kind: AuditActorKind; id: string | null };
  /** Where the request came from. */
  address: string | null;
  action: AuditAction;
  /** What it was done to, as 'project' or 'member'. */
  noun: string;
  nounId: string | null;
  /** Facts that make it understood years later. Never secrets. */
  details?: Record<string, unknown>;
}

/**
 * Writes down what changes rights, money or publication, in the transaction `tx` of the change itself: either both are kept or neither.
 * As the API's role only for the organisation and person that the transaction is for, as the workers' only for its organisation.
 */
export async function recordAudit(
  tx: Db,
  { organisationId, actor, address, action, noun, nounId, details = {} }: AuditEntry,
): Promise<void> {
  await tx.execute(sql`select studio.record_audit(${organisationId}, ${actor.kind}, ${actor.id}, ${address}, ${action}, ${noun}, ${nounId},
    ${JSON.stringify(details, wellFormed)}::jsonb)`);
}

/** JSON in Postgres takes no half of a character, as names may have one. */
const wellFormed = (_: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value);
