import { MAY, PLATFORM_MAY, SHARED_MAY } from '../schema/access.ts';
import type { Permission, PlatformPermission, PlatformRole, Role } from '../schema/access.ts';
import { StudioError } from '../schema/errors.ts';

/** Who asks, in one organisation. */
export interface Viewer {
  /** A signed-in person, an API key that a person made, or somebody who holds a share link. */
  kind: 'person' | 'key' | 'guest';
  /** Null for guests. A key acts for the person who made it. */
  personId: string | null;
  organisationId: string;
  /** Null: not a member; only what is shared. */
  role: Role | null;
  platformRole: PlatformRole;
  /** What a key may do at most; null: whatever the role may. */
  scopes: ReadonlySet<Permission> | null;
  /** The share that a guest came by. */
  shareId: string | null;
  /** What was shared with somebody who is no member; null for members, and where nothing is. */
  shared: Shared | null;
  /** The session of a person; null for keys and guests. */
  sessionId: string | null;
  /** The key it came by; null for people and guests. */
  keyId: string | null;
  /** Where the request came from; null where there is none. */
  address: string | null;
}

/** The projects of an organisation that somebody is shown; which, row-level security says. */
export interface Shared {
  /** Whether they may comment on one of them at least; on which, studio.commentable_projects() says. */
  canComment: boolean;
  /** When something of it ends by itself; null: nothing does. */
  until: Date | null;
}

/** The one place that says who may do what. The database refuses what a service forgets to ask. */
export class Access {
  /** @throws StudioError FORBIDDEN */
  demand(viewer: Viewer, permission: Permission, { organisationId }: { organisationId: string }): void {
    if (viewer.organisationId === organisationId && may(viewer, permission)) return;
    throw forbidden(viewer, permission);
  }

  /** What concerns the whole studio. Keys never reach it. @throws StudioError FORBIDDEN */
  demandPlatform(viewer: Viewer, permission: PlatformPermission): void {
    if (viewer.kind === 'person' && PLATFORM_MAY[viewer.platformRole].has(permission)) return;
    throw new StudioError('FORBIDDEN', `You may not do this: it takes the studio’s permission ${permission}`, { details: { permission } });
  }
}

function forbidden({ kind, scopes }: Viewer, permission: Permission): StudioError {
  const why =
    scopes && !scopes.has(permission) ? `This key may not do this: it lacks the scope ${permission}`
    : kind === 'key' ? `This key may not do this: whoever made it lacks the permission ${permission}`
    : `You may not do this: it takes the permission ${permission}`; // prettier-ignore
  return new StudioError('FORBIDDEN', why, { details: { permission } });
}

/**
 * By role, narrowed by scopes. Whoever is no member has only what a share gives; which projects that is, row-level security
 * says: what wasn't shared isn't there.
 */
export function may({ role, scopes, shared }: Viewer, permission: Permission): boolean {
  if (scopes && !scopes.has(permission)) return false;
  return (role === null ? SHARED_MAY[shared?.canComment ? 'person' : 'link'] : MAY[role]).has(permission);
}
