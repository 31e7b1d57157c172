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
  /** The share that a guest's pass is for, its signature checked. */
  shareId?: string | null;
  /** The organisation it is about; without it, where the person was last, or the key's. */
  organisationId?: string | null;
  /** Where the request comes from. */
  address?: string | null;
}

export interface Known {
  viewer: Viewer;
  /** The session is old enough to be renewed (see SESSION in auth.ts). */
  isOld: boolean;
  /** Until the credentials, or something that is shared, end by themselves; null: they don't. */
  endsInMs: number | null;
  /** What is shared with somebody who is no member, by id, to know whether it changed. */
  shares: string | null;
}

interface SessionRow {
  session_id: string;
  person_id: string;
  platform_role: PlatformRole;
  has_second_factor: boolean;
  organisation_id: string | null;
  role: Role | null;
  is_old: boolean;
  ends_in_ms: number;
  shares: string | null;
  shared_until: string | null; // as Postgres writes moments: the pool reads none
  may_comment: boolean | null;
}

interface KeyRow {
  id: string;
  created_by: string;
  organization_id: string;
  role: Role;
  scopes: string[];
  is_stale: boolean;
  ends_in_ms: number | null;
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
    if (credentials.shareId) return this.#byShare(credentials);
    if (credentials.sessionToken ?? credentials.sessionId) return this.#bySession(credentials);
    return null;
  }

  async #bySession({ sessionToken = null, sessionId = null, organisationId = null, address = null }: Credentials) {
    const [row] = await this.sql<SessionRow[]>`
      select s.id as session_id, u.id as person_id, u.platform_role, coalesce(u.two_factor_enabled, false) as has_second_factor,
        coalesce(${organisationId}::uuid, m.organization_id) as organisation_id, m.role,
        s.updated_at < now() - interval '1 day' as is_old, shared.list as shares, shared.until as shared_until, shared.may_comment,
        extract(epoch from least(s.expires_at, shared.until) - now())::float8 * 1000 as ends_in_ms
      from auth.session s join auth."user" u on u.id = s.user_id
      left join lateral (
        select m.organization_id, m.role from auth.member m join auth.organization o on o.id = m.organization_id
        where m.user_id = s.user_id and (${organisationId}::uuid is null or m.organization_id = ${organisationId}::uuid)
        order by m.organization_id = s.active_organization_id desc nulls last, o.personal desc, m.created_at limit 1
      ) m on true
      left join lateral (
        select string_agg(p.id::text || p.can_comment, ' ' order by p.id) as list, min(p.expires_at) as until, bool_or(p.can_comment) as may_comment
        from public.project_shares p where m.role is null and p.person_id = u.id and p.organisation_id = ${organisationId}::uuid
          and p.revoked_at is null and (p.expires_at is null or p.expires_at > now())
      ) shared on true
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
      shared:
        row.shares === null
          ? null
          : { canComment: row.may_comment ?? false, until: row.shared_until === null ? null : new Date(row.shared_until) },
      sessionId: row.session_id,
      keyId: null,
      address,
    };
    return { viewer, isOld: row.is_old, endsInMs: row.ends_in_ms, shares: row.shares };
  }

  async #byKey({ key = null, keyId = null, organisationId = null, address = null }: Credentials): Promise<Known | null> {
    if (key !== null && !key.startsWith(KEY_PREFIX)) return null;
    const hash = key === null ? null : hashOf(key);
    const [row] = await this.sql<KeyRow[]>`
      select k.id, k.created_by, k.organization_id, m.role, k.scopes,
        coalesce(k.last_used_at < now() - interval '1 minute', true) as is_stale,
        extract(epoch from k.expires_at - now())::float8 * 1000 as ends_in_ms
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
      shared: null,
      sessionId: null,
      keyId: row.id,
      address,
    };
    return { viewer, isOld: false, endsInMs: row.ends_in_ms, shares: null };
  }

  async #byShare({ shareId = null, organisationId = null, address = null }: Credentials): Promise<Known | null> {
    const [row] = await this.sql<{ organisation_id: string; expires_at: string; ends_in_ms: number }[]>`
      select organisation_id, expires_at, extract(epoch from expires_at - now())::float8 * 1000 as ends_in_ms from public.project_shares
      where id = ${shareId}::uuid and token_hash is not null and revoked_at is null and expires_at > now()`;
    if (!row || (organisationId !== null && organisationId !== row.organisation_id)) return null;
    const viewer: Viewer = {
      kind: 'guest',
      personId: null,
      organisationId: row.organisation_id,
      role: null,
      platformRole: 'user',
      scopes: null,
      shareId,
      shared: { canComment: false, until: new Date(row.expires_at) },
      sessionId: null,
      keyId: null,
      address,
    };
    return { viewer, isOld: false, endsInMs: row.ends_in_ms, shares: null };
  }
}
