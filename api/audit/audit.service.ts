import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Db } from '../../drizzle/db.ts';
import { auditLog } from '../../drizzle/tables.ts';
import type { AuditRow } from '../../drizzle/tables.ts';
import { asViewer } from '../../drizzle/tenant.ts';
import type { Access, Viewer } from '../access.ts';
import { pageOf, readPaging } from '../connection.ts';
import type { Page, PageArgs } from '../connection.ts';
import { demandId } from '../id.ts';
import type { AuditEntryType } from './audit.type.ts';
import { AuditFilter, conditionOf } from './filter.ts';
import { audit } from './record.ts';

/** Rows read at once on the way out. */
const BATCH = 1000;

/** The audit log as those with 'audit.view' read it: newest first, in pages or as a whole. */
export class AuditService {
  constructor(
    private readonly db: Db,
    private readonly access: Access,
  ) {}

  async list(viewer: Viewer, filter: AuditFilter | null, args: PageArgs): Promise<Page<AuditEntryType>> {
    this.access.demand(viewer, 'audit.view', viewer);
    const paging = readPaging(args);
    const after = paging.after === null ? null : demandId(paging.after);
    const entries = await this.#read(viewer, { wanted: conditionOf(AuditFilter.parse(filter ?? {})), after, count: paging.first + 1 });
    return pageOf(entries, paging, ({ id }) => id);
  }

  /**
   * Everything the filter lets through, a batch at a time, however slowly it is taken: nothing is held between batches. Each batch asks
   * anew whether the viewer belongs there. That it was exported is itself written down, before the first row leaves.
   */
  async export(viewer: Viewer, filter: AuditFilter, format: string): Promise<AsyncGenerator<AuditEntryType[]>> {
    this.access.demand(viewer, 'audit.view', viewer);
    const wanted = conditionOf(AuditFilter.parse(filter));
    const details = { format, filter: JSON.parse(JSON.stringify(filter)) as unknown }; // as the asker wrote it, dates as text
    await asViewer(this.db, viewer, (tx) => audit(tx, viewer, { action: 'audit.exported', noun: 'audit', nounId: null, details }));
    return this.#batches(viewer, wanted);
  }

  async *#batches(viewer: Viewer, wanted: SQL | undefined): AsyncGenerator<AuditEntryType[]> {
    let after: string | null = null;
    do {
      const entries: AuditEntryType[] = await this.#read(viewer, { wanted, after, count: BATCH });
      if (entries.length > 0) yield entries;
      after = entries.length < BATCH ? null : entries.at(-1)!.id;
    } while (after !== null);
  }

  #read(viewer: Viewer, { wanted, after, count }: { wanted: SQL | undefined; after: string | null; count: number }) {
    return asViewer(this.db, viewer, async (tx) => {
      const rows = await tx
        .select()
        .from(auditLog)
        .where(and(eq(auditLog.organisationId, viewer.organisationId), wanted, after === null ? undefined : lt(auditLog.id, after)))
        .orderBy(desc(auditLog.id))
        .limit(count);
      const names = await namesOf(tx, rows);
      return rows.map((row) => entryOf(row, names));
    });
  }
}

type Names = ReadonlyMap<string, string>;

/** The names of people, gone or not, and of keys: by a function, since who left is nobody's colleague any more. */
async function namesOf(tx: Db, rows: readonly AuditRow[]): Promise<Names> {
  const people = [...new Set(rows.flatMap(({ personId }) => personId ?? []))];
  const keys = [...new Set(rows.flatMap(({ actorKind, actorId }) => (actorKind === 'key' ? (actorId ?? []) : [])))];
  if (people.length === 0) return new Map(); // keys have makers
  const found = await tx.execute<{ id: string; name: string }>(
    sql`select id, name from studio.audit_names(${uuids(people)}, ${uuids(keys)})`,
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}

const uuids = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;

function entryOf({ actorKind, actorId, personId, details, ...row }: AuditRow, names: Names): AuditEntryType {
  const name = personId === null ? null : (names.get(personId) ?? null);
  const keyName = actorKind === 'key' && actorId !== null ? (names.get(actorId) ?? null) : null;
  return {
    ...row,
    actor: { kind: actorKind, id: actorId, personId, name, keyName },
    details: Object.entries(details).map(([key, value]) => ({
      name: key,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    })),
  };
}
