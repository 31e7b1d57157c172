import { and, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import { apiKey, member, user } from '../../drizzle/auth-tables.ts';
import type { ApiKey } from '../../drizzle/auth-tables.ts';
import type { Db } from '../../drizzle/db.ts';
import { newId } from '../../drizzle/id.ts';
import { asViewer } from '../../drizzle/tenant.ts';
import type { Permission, Role } from '../../schema/access.ts';
import { KEY_LASTS_DAYS, KeyGrace, NewApiKey } from '../../schema/api-key.ts';
import { StudioError } from '../../schema/errors.ts';
import { may } from '../access.ts';
import type { Access, Viewer } from '../access.ts';
import { audit } from '../audit/record.ts';
import { pageOf, readPaging } from '../connection.ts';
import type { Page, PageArgs } from '../connection.ts';
import { demandId } from '../id.ts';
import { newKey } from '../identity/keys.ts';
import { demandRank } from '../membership.ts';
import type { Membership, Standing } from '../membership.ts';
import type { ApiKeyType, NewApiKeyType } from './key.type.ts';

const HOUR_MS = 3600 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Keys for programs, of the organisation a request is about. They are asked for at every use: see api/identity/viewer.ts. */
export class KeyService {
  constructor(
    private readonly membership: Membership,
    private readonly access: Access,
  ) {}

  /** Newest first. */
  async list(viewer: Viewer, args: PageArgs): Promise<Page<ApiKeyType>> {
    this.access.demand(viewer, 'key.manage', viewer);
    const paging = readPaging(args);
    const after = paging.after === null ? undefined : lt(apiKey.id, demandId(paging.after));
    const rows = await asViewer(this.membership.auth, viewer, (tx) =>
      rowsOf(tx)
        .where(and(eq(apiKey.organizationId, viewer.organisationId), isListed, after))
        .orderBy(desc(apiKey.id))
        .limit(paging.first + 1),
    );
    return pageOf(rows.map(shown), paging, ({ id }) => id);
  }

  /** @throws StudioError FORBIDDEN for scopes beyond what the maker may do, or the key that makes it */
  create(viewer: Viewer, input: NewApiKey): Promise<NewApiKeyType> {
    const { name, scopes, expiresInDays } = NewApiKey.parse(input);
    return this.#change(viewer, async (tx, { viewer: now }) => {
      demandScopes(now, scopes);
      const made = await write(tx, now, { name, scopes, expiresAt: new Date(Date.now() + expiresInDays * DAY_MS) });
      const { id, expiresAt } = made.key;
      await audit(tx, now, { action: 'key.created', noun: 'key', nounId: id, details: { name, scopes, expiresAt } });
      return made;
    });
  }

  /**
   * Only one's own: whoever holds a key acts for its maker.
   * @throws StudioError NOT_FOUND, FORBIDDEN, CONFLICT when it was rotated already
   */
  rotate(viewer: Viewer, id: string, graceHours: number): Promise<NewApiKeyType> {
    const graceMs = KeyGrace.parse(graceHours) * HOUR_MS;
    return this.#change(viewer, async (tx, { viewer: now }) => {
      const { key: old } = await theKey(tx, now, id);
      if (old.createdBy !== now.personId) throw new StudioError('FORBIDDEN', 'Only its maker may rotate a key: revoke it, or ask them');
      if (old.replacedBy !== null)
        throw new StudioError('CONFLICT', 'This key was rotated already', { details: { replacedBy: old.replacedBy } });
      demandScopes(now, old.scopes);
      const { name, scopes, expiresAt, createdAt } = old;
      const lastsMs = expiresAt === null ? KEY_LASTS_DAYS.usually * DAY_MS : expiresAt.getTime() - createdAt.getTime();
      const made = await write(tx, now, { name, scopes, expiresAt: new Date(Date.now() + lastsMs) });
      const ends = new Date(Math.min(Date.now() + graceMs, expiresAt?.getTime() ?? Infinity));
      const over = graceMs === 0 ? { revokedAt: new Date() } : { expiresAt: ends };
      await tx
        .update(apiKey)
        .set({ replacedBy: made.key.id, ...over })
        .where(eq(apiKey.id, old.id));
      await audit(tx, now, { action: 'key.rotated', noun: 'key', nounId: old.id, details: { name, graceHours, replacedBy: made.key.id } });
      return made;
    });
  }

  /** @throws StudioError NOT_FOUND, FORBIDDEN for the key of somebody who isn't below one's own rank */
  async revoke(viewer: Viewer, id: string): Promise<boolean> {
    await this.#change(viewer, async (tx, { viewer: now, role: own }) => {
      const { key, makerRole } = await theKey(tx, now, id);
      if (key.createdBy !== now.personId) demandRank(own, makerRole);
      await tx.update(apiKey).set({ revokedAt: new Date() }).where(eq(apiKey.id, key.id));
      await audit(tx, now, { action: 'key.revoked', noun: 'key', nounId: key.id, details: { name: key.name, madeBy: key.createdBy } });
    });
    return true;
  }

  #change<T>(viewer: Viewer, work: (tx: Db, standing: Standing) => Promise<T>): Promise<T> {
    this.access.demand(viewer, 'key.manage', viewer);
    return this.membership.change(viewer, { organisationId: viewer.organisationId, permission: 'key.manage' }, work);
  }
}

/** What was rotated leaves the list when its grace is over; what ran out stays, so that one sees why a program stopped. */
const isListed = and(isNull(apiKey.revokedAt), or(isNull(apiKey.replacedBy), gt(apiKey.expiresAt, sql`now()`)));

type Row = { key: ApiKey; makerRole: Role; makerName: string; makerImage: string | null };

const rowsOf = (tx: Db) =>
  tx
    .select({ key: apiKey, makerRole: member.role, makerName: user.name, makerImage: user.image })
    .from(apiKey)
    .innerJoin(user, eq(user.id, apiKey.createdBy))
    .innerJoin(member, and(eq(member.organizationId, apiKey.organizationId), eq(member.userId, apiKey.createdBy)));

/** One that can still be used. @throws StudioError NOT_FOUND */
async function theKey(tx: Db, { organisationId }: Viewer, id: string): Promise<Row> {
  const [row] = await rowsOf(tx).where(and(eq(apiKey.organizationId, organisationId), eq(apiKey.id, demandId(id)), isListed));
  if (!row) throw new StudioError('NOT_FOUND', 'There is no such key', { details: { id } });
  return row;
}

function shown({ key, makerName, makerImage }: Row): ApiKeyType {
  const { hash: _, createdBy, ...rest } = key;
  return { ...rest, maker: { id: createdBy, name: makerName, image: makerImage } };
}

/** @throws StudioError FORBIDDEN */
function demandScopes(viewer: Viewer, scopes: readonly Permission[]): void {
  const beyond = scopes.filter((each) => !may(viewer, each));
  if (beyond.length === 0) return;
  throw new StudioError('FORBIDDEN', 'A key can’t do what you may not do yourself', { details: { beyond } });
}

/** Keeps a new key of the viewer's. */
async function write(
  tx: Db,
  viewer: Viewer,
  { name, scopes, expiresAt }: Pick<ApiKey, 'name' | 'scopes' | 'expiresAt'>,
): Promise<NewApiKeyType> {
  const { key: secret, start, hash } = newKey();
  const id = newId();
  const createdBy = viewer.personId!; // whoever manages keys is a member
  await tx.insert(apiKey).values({ id, organizationId: viewer.organisationId, createdBy, name, start, hash, scopes, expiresAt });
  const [row] = await rowsOf(tx).where(eq(apiKey.id, id));
  return { key: shown(row!), secret }; // just written
}
