import { recordAudit } from '../../drizzle/audit.ts';
import type { AuditEntry } from '../../drizzle/audit.ts';
import type { Db } from '../../drizzle/db.ts';
import type { Viewer } from '../access.ts';

/** Writes down what a viewer does, in the transaction of the change. Of the viewer's organisation unless another is named. */
export function audit(
  tx: Db,
  viewer: Viewer,
  entry: Pick<AuditEntry, 'action' | 'noun' | 'nounId' | 'details'> & { organisationId?: string },
): Promise<void> {
  const { kind, personId, keyId, shareId, organisationId, address } = viewer;
  const id = { person: personId, key: keyId, guest: shareId }[kind];
  return recordAudit(tx, { organisationId, actor: { kind, id }, address, ...entry });
}
