import type { Sql } from '../../drizzle/db.ts';
import { hashOf } from '../../drizzle/local.ts';
import { isPermission } from '../../schema/access.ts';
import type { PlatformRole, Role } from '../../schema/access.ts';
import { LOCAL_PERSON_ID } from '../../schema/ids.ts';
import type { Viewer } from '../access.ts';
import { KEY_PREFIX } from './keys.ts';

/** How a request says who sends it. */
export interface Credentials {
  /** A session's token, its signature checked. */
  sessionToken?: string | null;
  sessionId?: string | null;
  key?: string | null;
  keyId?: string | null;
  /** The organisation it is about; without it, where the person was last, or the key's. */
  organisationId?: string | null;
  /** Where the request comes from. */
  address?: string | null;
}

export interface Known {
  viewer: Viewer;
  /** The session is old enough to be renewed (see SESSION in auth.ts). */
  isOld: boolean;
}

interface SessionRow {
  session_id: string;
  person_id: string;
  platform_role: PlatformRole;
  has_second_factor: boolean;
  organisation_id: string | null;
  role: Role | null;
  is_old: boolean;
}

/**
 * Who somebody is, read in one statement. What counts is membership as it is now: the session's active organisation is only a wish.
 * @returns null when the credentials are good for nothing (any more)
 */
export class Viewers {
  constructor(
    /** As the role studio_auth. */
    private readonly sql: Sql,
    /** On one's own machine the owner needs no second factor to be the studio's admin. */
    private readonly localOwner: boolean,
  ) {}

  async find(credentials: Credentials): Promise<Known | null> {
    if (credentials.key ?? credentials.keyId) return this.#byKey(credentials);
    if (credentials.sessionToken ?? credentials.sessionId) return this.#bySession(credentials);
    return null;
  }

  async #bySession({ sessionToken = null, sessionId = null, organisationId = null, address = null }: Credentials) {
    const [row] = await this.sql<SessionRow[]>`
      select s.id as session_id, u.id as person_id, u.platform_role, coalesce(u.two_factor_enabled, false) as has_second_factor,
        coalesce(${organisationId}::uuid, m.organization_id) as organisation_id, m.role,
        s.updated_at < now() - interval '1 day' as is_old
      from auth.session s join auth."user" u on u.id = s.user_id
      left join lateral (
        select m.organization_id, m.role from auth.member m join auth.organization o on o.id = m.organization_id
        where m.user_id = s.user_id and (${organisationId}::uuid is null or m.organization_id = ${organisationId}::uuid)
        order by m.organization_id = s.active_organization_id desc nulls last, o.personal desc, m.created_at limit 1
      ) m on true
      where s.expires_at > now() and (s.token = ${sessionToken} or s.id = ${sessionId}::uuid)`;
    if (!row?.organisation_id) return null;
    const trusted = row.has_second_factor || (this.localOwner && row.person_id === LOCAL_PERSON_ID);
    const viewer: Viewer = {
      kind: 'person',
      personId: row.person_id,
      organisationId: row.organisation_id,
      role: row.role,
      platformRole: trusted ? row.platform_role : 'user', // a second factor is mandatory for those who run the platform
      scopes: null,
      shareId: null,
      sessionId: row.session_id,
      keyId: null,
      address,
    };
    return { viewer, isOld: row.is_old };
  }

  async #byKey({ key = null, keyId = null, organisationId = null, address = null }: Credentials): Promise<Known | null> {
    if (key !== null && !key.startsWith(KEY_PREFIX)) return null;
    const hash = key === null ? null : hashOf(key);
    const [row] = await this.sql<
      { id: string; created_by: string; organization_id: string; role: Role; scopes: string[]; is_stale: boolean }[]
    >`
      select k.id, k.created_by, k.organization_id, m.role, k.scopes,
        coalesce(k.last_used_at < now() - interval '1 minute', true) as is_stale
      from auth.api_key k join auth.member m on m.organization_id = k.organization_id and m.user_id = k.created_by
      where k.revoked_at is null and (k.expires_at is null or k.expires_at > now()) and (k.hash = ${hash} or k.id = ${keyId}::uuid)`;
    if (!row || (organisationId !== null && organisationId !== row.organization_id)) return null;
    if (row.is_stale) await this.sql`update auth.api_key set last_used_at = now() where id = ${row.id}`;
    const viewer: Viewer = {
      kind: 'key',
      personId: row.created_by,
      organisationId: row.organization_id,
      role: row.role,
      platformRole: 'user',
      scopes: new Set(row.scopes.filter(isPermission)),
      shareId: null,
      sessionId: null,
      keyId: row.id,
      address,
    };
    return { viewer, isOld: false };
  }
}
