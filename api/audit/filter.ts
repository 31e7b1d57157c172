import { and, eq, gte, inArray, lt, or } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import { auditLog } from '../../drizzle/tables.ts';
import { AUDIT_ACTIONS } from '../../schema/audit.ts';

const WORD_MAX = 100;

/** Which part of the log is wanted. What isn't said isn't narrowed. */
export const AuditFilter = z.object({
  actions: z.array(z.enum(AUDIT_ACTIONS)).max(AUDIT_ACTIONS.length).nullish(),
  noun: z.string().max(WORD_MAX).nullish(),
  nounId: z.string().max(WORD_MAX).nullish(),
  actorId: z.guid().nullish(),
  from: z.coerce.date().nullish(),
  to: z.coerce.date().nullish(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

/** The filter as a condition. Ids sort by the moment, so times are bounds of ids and every reading goes along an index. */
export function conditionOf({ actions, noun, nounId, actorId, from, to }: AuditFilter): SQL | undefined {
  return and(
    actions ? inArray(auditLog.action, actions) : undefined,
    noun ? eq(auditLog.noun, noun) : undefined,
    nounId ? eq(auditLog.nounId, nounId) : undefined,
    actorId ? or(eq(auditLog.personId, actorId), eq(auditLog.actorId, actorId)) : undefined,
    from ? gte(auditLog.id, idAt(from)) : undefined,
    to ? lt(auditLog.id, idAt(to)) : undefined,
  );
}

/** The least id of a moment: see studio.new_id in migrations/0003. */
const idAt = (moment: Date): string => {
  const hex = Math.max(0, moment.getTime()).toString(16).padStart(12, '0').slice(-12);
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
};
